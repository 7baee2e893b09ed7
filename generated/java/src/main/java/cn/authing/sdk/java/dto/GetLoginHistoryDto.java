/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** What <code>getLoginHistory</code> takes. */
public class GetLoginHistoryDto extends Dto {
    private static final DtoType TYPE = DtoType.of("GetLoginHistoryDto")
            .field("appId")
            .field("clientIp")
            .field("success")
            .field("start")
            .field("end")
            .field("page")
            .field("limit");

    /** Makes an object without members. */
    public GetLoginHistoryDto() {
        // members are set one by one
    }

    /**
     * Begins an object.
     *
     * @return a builder without members
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * ID of the application. Without it, sign-ins to all applications are listed.
     *
     * <p>For example <code>"6193b7a2c4d85e0f9a1b2c3d"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getAppId() {
        return read("appId", JsonShape.TEXT);
    }

    /**
     * Sets <code>appId</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setAppId(String value) {
        write("appId", value);
    }

    /**
     * IP address that the user signed in from.
     *
     * <p>For example <code>"192.0.2.10"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getClientIp() {
        return read("clientIp", JsonShape.TEXT);
    }

    /**
     * Sets <code>clientIp</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setClientIp(String value) {
        write("clientIp", value);
    }

    /**
     * Whether to list the sign-ins that succeeded, or those that failed. Without it, both are
     * listed.
     *
     * <p>For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getSuccess() {
        return read("success", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>success</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setSuccess(Boolean value) {
        write("success", value);
    }

    /**
     * Lists sign-ins at this time or later, in milliseconds since 1970.
     *
     * <p>For example <code>1656806400000</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Long getStart() {
        return read("start", JsonShape.LONG);
    }

    /**
     * Sets <code>start</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setStart(Long value) {
        write("start", value);
    }

    /**
     * Lists sign-ins at this time or earlier, in milliseconds since 1970.
     *
     * <p>For example <code>1656892800000</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Long getEnd() {
        return read("end", JsonShape.LONG);
    }

    /**
     * Sets <code>end</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setEnd(Long value) {
        write("end", value);
    }

    /**
     * Number of the page, counted from 1.
     *
     * <p>At least 1.
     *
     * <p>The service assumes <code>1</code> where it is absent. For example <code>1</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Integer getPage() {
        return read("page", JsonShape.INTEGER);
    }

    /**
     * Sets <code>page</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPage(Integer value) {
        write("page", value);
    }

    /**
     * How many items are on a page, at most 50.
     *
     * <p>1 to 50.
     *
     * <p>The service assumes <code>10</code> where it is absent. For example <code>10</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Integer getLimit() {
        return read("limit", JsonShape.INTEGER);
    }

    /**
     * Sets <code>limit</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setLimit(Integer value) {
        write("limit", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final GetLoginHistoryDto made = new GetLoginHistoryDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>appId</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder appId(String value) {
            made.write("appId", value);
            return this;
        }

        /**
         * Sets <code>clientIp</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder clientIp(String value) {
            made.write("clientIp", value);
            return this;
        }

        /**
         * Sets <code>success</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder success(Boolean value) {
            made.write("success", value);
            return this;
        }

        /**
         * Sets <code>start</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder start(Long value) {
            made.write("start", value);
            return this;
        }

        /**
         * Sets <code>end</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder end(Long value) {
            made.write("end", value);
            return this;
        }

        /**
         * Sets <code>page</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder page(Integer value) {
            made.write("page", value);
            return this;
        }

        /**
         * Sets <code>limit</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder limit(Integer value) {
            made.write("limit", value);
            return this;
        }

        /**
         * Sets a member that this version of the SDK does not know.
         *
         * @param name on the wire
         * @param value maps, lists and values, or objects of this SDK
         * @return this
         */
        public Builder put(String name, Object value) {
            made.put(name, value);
            return this;
        }

        /**
         * Ends it.
         *
         * @return a new object
         */
        public GetLoginHistoryDto build() {
            GetLoginHistoryDto copy = new GetLoginHistoryDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

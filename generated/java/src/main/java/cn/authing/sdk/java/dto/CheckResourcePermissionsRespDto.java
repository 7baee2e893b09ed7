/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** The answer to a call that checks permissions of the signed-in user. */
public class CheckResourcePermissionsRespDto extends Dto {
    private static final DtoType TYPE = DtoType.of("CheckResourcePermissionsRespDto")
            .field("data", JsonShape.dto(CheckResourcePermissionDataDto::new))
            .field("statusCode")
            .field("message")
            .field("apiCode")
            .field("requestId");

    /** Makes an object without members. */
    public CheckResourcePermissionsRespDto() {
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
     * The results.
     *
     * @return <code>null</code> where it is absent
     */
    public CheckResourcePermissionDataDto getData() {
        return held("data");
    }

    /**
     * Sets <code>data</code>; see its getter.
     *
     * @param value required
     */
    public void setData(CheckResourcePermissionDataDto value) {
        write("data", value);
    }

    /**
     * The outcome of the call, 200 when it succeeded. This is the status in the body, not the HTTP
     * status.
     *
     * <p>For example <code>200</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Integer getStatusCode() {
        return read("statusCode", JsonShape.INTEGER);
    }

    /**
     * Sets <code>statusCode</code>; see its getter.
     *
     * @param value required
     */
    public void setStatusCode(Integer value) {
        write("statusCode", value);
    }

    /**
     * The outcome in a sentence, for people. The text is localised: do not compare it in a
     * program.
     *
     * <p>For example <code>"Success"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getMessage() {
        return read("message", JsonShape.TEXT);
    }

    /**
     * Sets <code>message</code>; see its getter.
     *
     * @param value required
     */
    public void setMessage(String value) {
        write("message", value);
    }

    /**
     * A more specific error number. Absent when the call succeeded.
     *
     * @return <code>null</code> where it is absent
     */
    public Integer getApiCode() {
        return read("apiCode", JsonShape.INTEGER);
    }

    /**
     * Sets <code>apiCode</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setApiCode(Integer value) {
        write("apiCode", value);
    }

    /**
     * Identifies the call in the service's logs. Present when the call failed.
     *
     * <p>For example <code>"934108e5-9fbf-4d24-8da1-c330328abd6c"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getRequestId() {
        return read("requestId", JsonShape.TEXT);
    }

    /**
     * Sets <code>requestId</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setRequestId(String value) {
        write("requestId", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final CheckResourcePermissionsRespDto made = new CheckResourcePermissionsRespDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>data</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder data(CheckResourcePermissionDataDto value) {
            made.write("data", value);
            return this;
        }

        /**
         * Sets <code>statusCode</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder statusCode(Integer value) {
            made.write("statusCode", value);
            return this;
        }

        /**
         * Sets <code>message</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder message(String value) {
            made.write("message", value);
            return this;
        }

        /**
         * Sets <code>apiCode</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder apiCode(Integer value) {
            made.write("apiCode", value);
            return this;
        }

        /**
         * Sets <code>requestId</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder requestId(String value) {
            made.write("requestId", value);
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
        public CheckResourcePermissionsRespDto build() {
            CheckResourcePermissionsRespDto copy = new CheckResourcePermissionsRespDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

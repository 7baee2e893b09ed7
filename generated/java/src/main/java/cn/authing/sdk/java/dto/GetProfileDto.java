/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** What <code>getProfile</code> takes. */
public class GetProfileDto extends Dto {
    private static final DtoType TYPE = DtoType.of("GetProfileDto")
            .field("withCustomData")
            .field("withIdentities")
            .field("withDepartmentIds");

    /** Makes an object without members. */
    public GetProfileDto() {
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
     * Whether the answer includes <code>customData</code>.
     *
     * <p>The service assumes <code>false</code> where it is absent. For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getWithCustomData() {
        return read("withCustomData", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>withCustomData</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setWithCustomData(Boolean value) {
        write("withCustomData", value);
    }

    /**
     * Whether the answer includes <code>identities</code>.
     *
     * <p>The service assumes <code>false</code> where it is absent. For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getWithIdentities() {
        return read("withIdentities", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>withIdentities</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setWithIdentities(Boolean value) {
        write("withIdentities", value);
    }

    /**
     * Whether the answer includes <code>departmentIds</code>.
     *
     * <p>The service assumes <code>false</code> where it is absent. For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getWithDepartmentIds() {
        return read("withDepartmentIds", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>withDepartmentIds</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setWithDepartmentIds(Boolean value) {
        write("withDepartmentIds", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final GetProfileDto made = new GetProfileDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>withCustomData</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder withCustomData(Boolean value) {
            made.write("withCustomData", value);
            return this;
        }

        /**
         * Sets <code>withIdentities</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder withIdentities(Boolean value) {
            made.write("withIdentities", value);
            return this;
        }

        /**
         * Sets <code>withDepartmentIds</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder withDepartmentIds(Boolean value) {
            made.write("withDepartmentIds", value);
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
        public GetProfileDto build() {
            GetProfileDto copy = new GetProfileDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

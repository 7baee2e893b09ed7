/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** What <code>getUser</code> takes. */
public class GetUserDto extends Dto {
    private static final DtoType TYPE = DtoType.of("GetUserDto")
            .field("userId")
            .field("userIdType")
            .field("flatCustomData")
            .field("withCustomData")
            .field("withPost")
            .field("withIdentities")
            .field("withDepartmentIds");

    /** Makes an object without members. */
    public GetUserDto() {
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
     * ID of the user, of the kind that <code>userIdType</code> names.
     *
     * <p>For example <code>"6229ffa4b1c08d2cade3e3d9"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getUserId() {
        return read("userId", JsonShape.TEXT);
    }

    /**
     * Sets <code>userId</code>; see its getter.
     *
     * @param value required
     */
    public void setUserId(String value) {
        write("userId", value);
    }

    /**
     * Kind of the ID in <code>userId</code>.
     *
     * <p>The service assumes <code>"user_id"</code> where it is absent. For example
     * <code>"user_id"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public UserIdType getUserIdType() {
        return read("userIdType", JsonShape.open(UserIdType.class, JsonShape.TEXT, UserIdType::of));
    }

    /**
     * Sets <code>userIdType</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setUserIdType(UserIdType value) {
        write("userIdType", value);
    }

    /**
     * Whether custom fields are placed beside the other fields of the user instead of inside
     * <code>customData</code>. Clients keep such fields although no type declares them.
     *
     * <p>The service assumes <code>false</code> where it is absent. For example <code>false</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getFlatCustomData() {
        return read("flatCustomData", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>flatCustomData</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setFlatCustomData(Boolean value) {
        write("flatCustomData", value);
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
     * Whether the answer includes the posts (positions) of the users, in <code>postIdList</code>.
     *
     * <p>The service assumes <code>false</code> where it is absent. For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getWithPost() {
        return read("withPost", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>withPost</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setWithPost(Boolean value) {
        write("withPost", value);
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
        private final GetUserDto made = new GetUserDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>userId</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder userId(String value) {
            made.write("userId", value);
            return this;
        }

        /**
         * Sets <code>userIdType</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder userIdType(UserIdType value) {
            made.write("userIdType", value);
            return this;
        }

        /**
         * Sets <code>flatCustomData</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder flatCustomData(Boolean value) {
            made.write("flatCustomData", value);
            return this;
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
         * Sets <code>withPost</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder withPost(Boolean value) {
            made.write("withPost", value);
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
        public GetUserDto build() {
            GetUserDto copy = new GetUserDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

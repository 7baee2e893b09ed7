/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.Map;

/** A link between something here and the same thing in an outside directory. */
public class UserSyncRelationDto extends Dto {
    private static final DtoType TYPE = DtoType.of("UserSyncRelationDto")
            .field("provider")
            .field("userIdInIdp")
            .field("userInfoInIdp", JsonShape.map(JsonShape.ANY));

    /** Makes an object without members. */
    public UserSyncRelationDto() {
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
     * The outside directory, such as <code>lark</code>.
     *
     * <p>For example <code>"lark"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getProvider() {
        return read("provider", JsonShape.TEXT);
    }

    /**
     * Sets <code>provider</code>; see its getter.
     *
     * @param value required
     */
    public void setProvider(String value) {
        write("provider", value);
    }

    /**
     * ID in the outside directory.
     *
     * <p>For example <code>"od_e1f2"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getUserIdInIdp() {
        return read("userIdInIdp", JsonShape.TEXT);
    }

    /**
     * Sets <code>userIdInIdp</code>; see its getter.
     *
     * @param value required
     */
    public void setUserIdInIdp(String value) {
        write("userIdInIdp", value);
    }

    /**
     * What the outside directory says about it. The keys are those of the directory.
     *
     * <p>For example <code>&#123;"name":"Engineering"&#125;</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Map<String, Object> getUserInfoInIdp() {
        return held("userInfoInIdp");
    }

    /**
     * Sets <code>userInfoInIdp</code>; see its getter.
     *
     * @param value required
     */
    public void setUserInfoInIdp(Map<String, Object> value) {
        write("userInfoInIdp", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final UserSyncRelationDto made = new UserSyncRelationDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>provider</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder provider(String value) {
            made.write("provider", value);
            return this;
        }

        /**
         * Sets <code>userIdInIdp</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder userIdInIdp(String value) {
            made.write("userIdInIdp", value);
            return this;
        }

        /**
         * Sets <code>userInfoInIdp</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder userInfoInIdp(Map<String, Object> value) {
            made.write("userInfoInIdp", value);
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
        public UserSyncRelationDto build() {
            UserSyncRelationDto copy = new UserSyncRelationDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

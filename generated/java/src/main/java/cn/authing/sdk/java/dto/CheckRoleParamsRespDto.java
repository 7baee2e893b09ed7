/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** Whether a role could be created. */
public class CheckRoleParamsRespDto extends Dto {
    private static final DtoType TYPE = DtoType.of("CheckRoleParamsRespDto")
            .field("isValid")
            .field("message");

    /** Makes an object without members. */
    public CheckRoleParamsRespDto() {
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
     * Whether no other role of the namespace has the code or the name.
     *
     * <p>For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getIsValid() {
        return read("isValid", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>isValid</code>; see its getter.
     *
     * @param value required
     */
    public void setIsValid(Boolean value) {
        write("isValid", value);
    }

    /**
     * Why not, where it could not be. Published as a boolean, so do not count on a text.
     *
     * <p>For example <code>"The code is taken"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Object getMessage() {
        return read("message", JsonShape.ANY);
    }

    /**
     * Sets <code>message</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setMessage(Object value) {
        write("message", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final CheckRoleParamsRespDto made = new CheckRoleParamsRespDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>isValid</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder isValid(Boolean value) {
            made.write("isValid", value);
            return this;
        }

        /**
         * Sets <code>message</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder message(Object value) {
            made.write("message", value);
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
        public CheckRoleParamsRespDto build() {
            CheckRoleParamsRespDto copy = new CheckRoleParamsRespDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** Whether a user is signed in. */
public class CheckSessionStatusDataDto extends Dto {
    private static final DtoType TYPE = DtoType.of("CheckSessionStatusDataDto")
            .field("active");

    /** Makes an object without members. */
    public CheckSessionStatusDataDto() {
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
     * Whether the user has a session in the application.
     *
     * <p>For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getActive() {
        return read("active", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>active</code>; see its getter.
     *
     * @param value required
     */
    public void setActive(Boolean value) {
        write("active", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final CheckSessionStatusDataDto made = new CheckSessionStatusDataDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>active</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder active(Boolean value) {
            made.write("active", value);
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
        public CheckSessionStatusDataDto build() {
            CheckSessionStatusDataDto copy = new CheckSessionStatusDataDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

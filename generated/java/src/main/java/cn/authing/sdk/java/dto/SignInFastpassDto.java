/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** How the sign-in on the phone shall be. */
public class SignInFastpassDto extends Dto {
    private static final DtoType TYPE = DtoType.of("SignInFastpassDto")
            .field("options", JsonShape.dto(SignInFastpassOptionsDto::new));

    /** Makes an object without members. */
    public SignInFastpassDto() {
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
     * How to sign the user in.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInFastpassOptionsDto getOptions() {
        return held("options");
    }

    /**
     * Sets <code>options</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setOptions(SignInFastpassOptionsDto value) {
        write("options", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final SignInFastpassDto made = new SignInFastpassDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>options</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder options(SignInFastpassOptionsDto value) {
            made.write("options", value);
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
        public SignInFastpassDto build() {
            SignInFastpassDto copy = new SignInFastpassDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

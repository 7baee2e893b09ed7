/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** Who wants to sign in. */
public class SignInByPushDto extends Dto {
    private static final DtoType TYPE = DtoType.of("SignInByPushDto")
            .field("account")
            .field("options", JsonShape.dto(SignInByPushOptionsDto::new));

    /** Makes an object without members. */
    public SignInByPushDto() {
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
     * Email address, phone number or user name of the user.
     *
     * <p>For example <code>"bob"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getAccount() {
        return read("account", JsonShape.TEXT);
    }

    /**
     * Sets <code>account</code>; see its getter.
     *
     * @param value required
     */
    public void setAccount(String value) {
        write("account", value);
    }

    /**
     * How to sign the user in.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInByPushOptionsDto getOptions() {
        return held("options");
    }

    /**
     * Sets <code>options</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setOptions(SignInByPushOptionsDto value) {
        write("options", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final SignInByPushDto made = new SignInByPushDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>account</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder account(String value) {
            made.write("account", value);
            return this;
        }

        /**
         * Sets <code>options</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder options(SignInByPushOptionsDto value) {
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
        public SignInByPushDto build() {
            SignInByPushDto copy = new SignInByPushDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

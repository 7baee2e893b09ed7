/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** The account to switch to. */
public class PublicAccountSwitchLoginDto extends Dto {
    private static final DtoType TYPE = DtoType.of("PublicAccountSwitchLoginDto")
            .field("targetUserId")
            .field("options", JsonShape.dto(SignInBySwitchOptionsDto::new));

    /** Makes an object without members. */
    public PublicAccountSwitchLoginDto() {
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
     * User ID of the public account, or of the personal account on the way back.
     *
     * <p>For example <code>"6229ffa4b1c08d2cade3e3d1"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getTargetUserId() {
        return read("targetUserId", JsonShape.TEXT);
    }

    /**
     * Sets <code>targetUserId</code>; see its getter.
     *
     * @param value required
     */
    public void setTargetUserId(String value) {
        write("targetUserId", value);
    }

    /**
     * How to sign the user in.
     *
     * @return <code>null</code> where it is absent
     */
    public SignInBySwitchOptionsDto getOptions() {
        return held("options");
    }

    /**
     * Sets <code>options</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setOptions(SignInBySwitchOptionsDto value) {
        write("options", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final PublicAccountSwitchLoginDto made = new PublicAccountSwitchLoginDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>targetUserId</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder targetUserId(String value) {
            made.write("targetUserId", value);
            return this;
        }

        /**
         * Sets <code>options</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder options(SignInBySwitchOptionsDto value) {
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
        public PublicAccountSwitchLoginDto build() {
            PublicAccountSwitchLoginDto copy = new PublicAccountSwitchLoginDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

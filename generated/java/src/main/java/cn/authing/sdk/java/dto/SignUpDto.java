/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/**
 * A user who signs up. <code>connection</code> says in which way, and exactly the payload of that
 * way is needed.
 */
public class SignUpDto extends Dto {
    private static final DtoType TYPE = DtoType.of("SignUpDto")
            .field("connection")
            .field("passwordPayload", JsonShape.dto(SignUpByPasswordDto::new))
            .field("passCodePayload", JsonShape.dto(SignUpByPassCodeDto::new))
            .field("profile", JsonShape.dto(SignUpProfileDto::new))
            .field("options", JsonShape.dto(SignUpOptionsDto::new));

    /** Makes an object without members. */
    public SignUpDto() {
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
     * In which way the user signs up.
     *
     * <p>For example <code>"PASSWORD"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignUpConnection getConnection() {
        return read("connection", JsonShape.open(SignUpConnection.class, JsonShape.TEXT, SignUpConnection::of));
    }

    /**
     * Sets <code>connection</code>; see its getter.
     *
     * @param value required
     */
    public void setConnection(SignUpConnection value) {
        write("connection", value);
    }

    /**
     * Account and password. Needed for <code>PASSWORD</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignUpByPasswordDto getPasswordPayload() {
        return held("passwordPayload");
    }

    /**
     * Sets <code>passwordPayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPasswordPayload(SignUpByPasswordDto value) {
        write("passwordPayload", value);
    }

    /**
     * The code, and where it was sent to. Needed for <code>PASSCODE</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public SignUpByPassCodeDto getPassCodePayload() {
        return held("passCodePayload");
    }

    /**
     * Sets <code>passCodePayload</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPassCodePayload(SignUpByPassCodeDto value) {
        write("passCodePayload", value);
    }

    /**
     * What is known about the user.
     *
     * @return <code>null</code> where it is absent
     */
    public SignUpProfileDto getProfile() {
        return held("profile");
    }

    /**
     * Sets <code>profile</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setProfile(SignUpProfileDto value) {
        write("profile", value);
    }

    /**
     * How to sign the user up.
     *
     * @return <code>null</code> where it is absent
     */
    public SignUpOptionsDto getOptions() {
        return held("options");
    }

    /**
     * Sets <code>options</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setOptions(SignUpOptionsDto value) {
        write("options", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final SignUpDto made = new SignUpDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>connection</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder connection(SignUpConnection value) {
            made.write("connection", value);
            return this;
        }

        /**
         * Sets <code>passwordPayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder passwordPayload(SignUpByPasswordDto value) {
            made.write("passwordPayload", value);
            return this;
        }

        /**
         * Sets <code>passCodePayload</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder passCodePayload(SignUpByPassCodeDto value) {
            made.write("passCodePayload", value);
            return this;
        }

        /**
         * Sets <code>profile</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder profile(SignUpProfileDto value) {
            made.write("profile", value);
            return this;
        }

        /**
         * Sets <code>options</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder options(SignUpOptionsDto value) {
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
        public SignUpDto build() {
            SignUpDto copy = new SignUpDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

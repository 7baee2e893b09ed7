/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** What has become of a sign-in request. */
public class CheckPushCodeStatusDataDto extends Dto {
    private static final DtoType TYPE = DtoType.of("CheckPushCodeStatusDataDto")
            .field("status")
            .field("tokenSet", JsonShape.dto(LoginTokenResponseDataDto::new));

    /** Makes an object without members. */
    public CheckPushCodeStatusDataDto() {
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
     * How far the sign-in has come.
     *
     * <p>For example <code>"AUTHORIZED"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public PushCodeStatus getStatus() {
        return read("status", JsonShape.open(PushCodeStatus.class, JsonShape.TEXT, PushCodeStatus::of));
    }

    /**
     * Sets <code>status</code>; see its getter.
     *
     * @param value required
     */
    public void setStatus(PushCodeStatus value) {
        write("status", value);
    }

    /**
     * The tokens of the user. Present with <code>AUTHORIZED</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public LoginTokenResponseDataDto getTokenSet() {
        return held("tokenSet");
    }

    /**
     * Sets <code>tokenSet</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setTokenSet(LoginTokenResponseDataDto value) {
        write("tokenSet", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final CheckPushCodeStatusDataDto made = new CheckPushCodeStatusDataDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>status</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder status(PushCodeStatus value) {
            made.write("status", value);
            return this;
        }

        /**
         * Sets <code>tokenSet</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder tokenSet(LoginTokenResponseDataDto value) {
            made.write("tokenSet", value);
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
        public CheckPushCodeStatusDataDto build() {
            CheckPushCodeStatusDataDto copy = new CheckPushCodeStatusDataDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

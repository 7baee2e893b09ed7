/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** The secret of a one-time password app. */
public class OtpSecretRespDto extends Dto {
    private static final DtoType TYPE = DtoType.of("OtpSecretRespDto")
            .field("secret")
            .secret("secret");

    /** Makes an object without members. */
    public OtpSecretRespDto() {
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
     * Secret that the app and the service share, in Base32.
     *
     * <p>For example <code>"HZ2F6J3AGNAVSOTV"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getSecret() {
        return read("secret", JsonShape.TEXT);
    }

    /**
     * Sets <code>secret</code>; see its getter.
     *
     * @param value required
     */
    public void setSecret(String value) {
        write("secret", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final OtpSecretRespDto made = new OtpSecretRespDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>secret</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder secret(String value) {
            made.write("secret", value);
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
        public OtpSecretRespDto build() {
            OtpSecretRespDto copy = new OtpSecretRespDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A request to sign in that was sent to a phone. */
public class GenePushCodeDataDto extends Dto {
    private static final DtoType TYPE = DtoType.of("GenePushCodeDataDto")
            .field("pushCodeId")
            .field("expireTime");

    /** Makes an object without members. */
    public GenePushCodeDataDto() {
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
     * ID of the request. Ask with <code>checkPushCodeStatus</code> what has become of it.
     *
     * <p>For example <code>"hT7bQe3JxD9wUa5Gk0Rv"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getPushCodeId() {
        return read("pushCodeId", JsonShape.TEXT);
    }

    /**
     * Sets <code>pushCodeId</code>; see its getter.
     *
     * @param value required
     */
    public void setPushCodeId(String value) {
        write("pushCodeId", value);
    }

    /**
     * For how many seconds the user can answer it.
     *
     * <p>For example <code>120</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Integer getExpireTime() {
        return read("expireTime", JsonShape.INTEGER);
    }

    /**
     * Sets <code>expireTime</code>; see its getter.
     *
     * @param value required
     */
    public void setExpireTime(Integer value) {
        write("expireTime", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final GenePushCodeDataDto made = new GenePushCodeDataDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>pushCodeId</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder pushCodeId(String value) {
            made.write("pushCodeId", value);
            return this;
        }

        /**
         * Sets <code>expireTime</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder expireTime(Integer value) {
            made.write("expireTime", value);
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
        public GenePushCodeDataDto build() {
            GenePushCodeDataDto copy = new GenePushCodeDataDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A sign-in request, and the application that asks. */
public class GetPushCodeRelationAppsDto extends Dto {
    private static final DtoType TYPE = DtoType.of("GetPushCodeRelationAppsDto")
            .field("pushCodeId")
            .field("appId");

    /** Makes an object without members. */
    public GetPushCodeRelationAppsDto() {
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
     * ID of the request, from the message that the app received.
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
     * ID of the application that the user wants to sign in to.
     *
     * <p>For example <code>"6193b7a2c4d85e0f9a1b2c3d"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getAppId() {
        return read("appId", JsonShape.TEXT);
    }

    /**
     * Sets <code>appId</code>; see its getter.
     *
     * @param value required
     */
    public void setAppId(String value) {
        write("appId", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final GetPushCodeRelationAppsDto made = new GetPushCodeRelationAppsDto();

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
         * Sets <code>appId</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder appId(String value) {
            made.write("appId", value);
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
        public GetPushCodeRelationAppsDto build() {
            GetPushCodeRelationAppsDto copy = new GetPushCodeRelationAppsDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** Applications in which a sign-in request can be answered. */
public class GetPushCodeRelationAppsDataDto extends Dto {
    private static final DtoType TYPE = DtoType.of("GetPushCodeRelationAppsDataDto")
            .field("appIds", JsonShape.list(JsonShape.TEXT));

    /** Makes an object without members. */
    public GetPushCodeRelationAppsDataDto() {
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
     * Their IDs.
     *
     * <p>For example <code>["6193b7a2c4d85e0f9a1b2c3d"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getAppIds() {
        return held("appIds");
    }

    /**
     * Sets <code>appIds</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setAppIds(List<String> value) {
        write("appIds", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final GetPushCodeRelationAppsDataDto made = new GetPushCodeRelationAppsDataDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>appIds</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder appIds(List<String> value) {
            made.write("appIds", value);
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
        public GetPushCodeRelationAppsDataDto build() {
            GetPushCodeRelationAppsDataDto copy = new GetPushCodeRelationAppsDataDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

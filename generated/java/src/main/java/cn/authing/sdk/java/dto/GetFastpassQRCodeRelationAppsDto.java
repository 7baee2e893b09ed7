/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** Applications that the user can sign in to on the phone. */
public class GetFastpassQRCodeRelationAppsDto extends Dto {
    private static final DtoType TYPE = DtoType.of("GetFastpassQRCodeRelationAppsDto")
            .field("relationApps", JsonShape.list(JsonShape.dto(FastpassQRCodeRelationAppDto::new)));

    /** Makes an object without members. */
    public GetFastpassQRCodeRelationAppsDto() {
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
     * The applications.
     *
     * @return <code>null</code> where it is absent
     */
    public List<FastpassQRCodeRelationAppDto> getRelationApps() {
        return held("relationApps");
    }

    /**
     * Sets <code>relationApps</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setRelationApps(List<FastpassQRCodeRelationAppDto> value) {
        write("relationApps", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final GetFastpassQRCodeRelationAppsDto made = new GetFastpassQRCodeRelationAppsDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>relationApps</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder relationApps(List<FastpassQRCodeRelationAppDto> value) {
            made.write("relationApps", value);
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
        public GetFastpassQRCodeRelationAppsDto build() {
            GetFastpassQRCodeRelationAppsDto copy = new GetFastpassQRCodeRelationAppsDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

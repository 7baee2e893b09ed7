/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** The data resources to ask about. */
public class GetUserAuthResourcePermissionListDto extends Dto {
    private static final DtoType TYPE = DtoType.of("GetUserAuthResourcePermissionListDto")
            .field("resources", JsonShape.list(JsonShape.TEXT));

    /** Makes an object without members. */
    public GetUserAuthResourcePermissionListDto() {
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
     * Codes of data resources; for a node of a tree, its path: the code of the resource, then the
     * codes of the nodes from the top down, separated by slashes. No limit on their number is
     * documented.
     *
     * <p>For example <code>["quarterly-report","handbook/travel/hotels"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getResources() {
        return held("resources");
    }

    /**
     * Sets <code>resources</code>; see its getter.
     *
     * @param value required
     */
    public void setResources(List<String> value) {
        write("resources", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final GetUserAuthResourcePermissionListDto made = new GetUserAuthResourcePermissionListDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>resources</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder resources(List<String> value) {
            made.write("resources", value);
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
        public GetUserAuthResourcePermissionListDto build() {
            GetUserAuthResourcePermissionListDto copy = new GetUserAuthResourcePermissionListDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** A resource that a role is authorized for. */
public class RoleAuthorizedResourcesRespDto extends Dto {
    private static final DtoType TYPE = DtoType.of("RoleAuthorizedResourcesRespDto")
            .field("resourceCode")
            .field("resourceType")
            .field("actions", JsonShape.list(JsonShape.TEXT))
            .field("apiIdentifier");

    /** Makes an object without members. */
    public RoleAuthorizedResourcesRespDto() {
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
     * Code of the resource that the role may use.
     *
     * <p>For example <code>"ecs"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getResourceCode() {
        return read("resourceCode", JsonShape.TEXT);
    }

    /**
     * Sets <code>resourceCode</code>; see its getter.
     *
     * @param value required
     */
    public void setResourceCode(String value) {
        write("resourceCode", value);
    }

    /**
     * Kind of the resource.
     *
     * <p>For example <code>"API"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public ResourceType getResourceType() {
        return read("resourceType", JsonShape.open(ResourceType.class, JsonShape.TEXT, ResourceType::of));
    }

    /**
     * Sets <code>resourceType</code>; see its getter.
     *
     * @param value required
     */
    public void setResourceType(ResourceType value) {
        write("resourceType", value);
    }

    /**
     * Actions on the resource that the role allows, each written
     * <code>&#60;resource&#62;:&#60;action&#62;</code>.
     *
     * <p>For example <code>["ecs:Start","ecs:Stop"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getActions() {
        return held("actions");
    }

    /**
     * Sets <code>actions</code>; see its getter.
     *
     * @param value required
     */
    public void setActions(List<String> value) {
        write("actions", value);
    }

    /**
     * Address or path of the interface, where the resource is one.
     *
     * <p>For example <code>"/api/v1/servers"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getApiIdentifier() {
        return read("apiIdentifier", JsonShape.TEXT);
    }

    /**
     * Sets <code>apiIdentifier</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setApiIdentifier(String value) {
        write("apiIdentifier", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final RoleAuthorizedResourcesRespDto made = new RoleAuthorizedResourcesRespDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>resourceCode</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder resourceCode(String value) {
            made.write("resourceCode", value);
            return this;
        }

        /**
         * Sets <code>resourceType</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder resourceType(ResourceType value) {
            made.write("resourceType", value);
            return this;
        }

        /**
         * Sets <code>actions</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder actions(List<String> value) {
            made.write("actions", value);
            return this;
        }

        /**
         * Sets <code>apiIdentifier</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder apiIdentifier(String value) {
            made.write("apiIdentifier", value);
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
        public RoleAuthorizedResourcesRespDto build() {
            RoleAuthorizedResourcesRespDto copy = new RoleAuthorizedResourcesRespDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

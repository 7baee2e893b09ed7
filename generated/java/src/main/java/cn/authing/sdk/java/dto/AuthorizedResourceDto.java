/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** A resource, and the actions on it that are granted or refused. */
public class AuthorizedResourceDto extends Dto {
    private static final DtoType TYPE = DtoType.of("AuthorizedResourceDto")
            .field("resourceCode")
            .field("description")
            .field("condition", JsonShape.list(JsonShape.dto(PolicyCondition::new)))
            .field("resourceType")
            .field("apiIdentifier")
            .field("actions", JsonShape.list(JsonShape.TEXT))
            .field("effect");

    /** Makes an object without members. */
    public AuthorizedResourceDto() {
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
     * Code of the resource, followed by the part of it that is meant, such as <code>ecs:1</code>.
     *
     * <p>For example <code>"ecs:1"</code>.
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
     * What the resource is.
     *
     * <p>For example <code>"Virtual servers"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getDescription() {
        return read("description", JsonShape.TEXT);
    }

    /**
     * Sets <code>description</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setDescription(String value) {
        write("description", value);
    }

    /**
     * When the grant applies. All conditions must hold; without any it always applies.
     *
     * @return <code>null</code> where it is absent
     */
    public List<PolicyCondition> getCondition() {
        return held("condition");
    }

    /**
     * Sets <code>condition</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setCondition(List<PolicyCondition> value) {
        write("condition", value);
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

    /**
     * Actions that the grant covers, each written
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
     * Whether the actions are granted or refused.
     *
     * <p>For example <code>"ALLOW"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public PolicyEffect getEffect() {
        return read("effect", JsonShape.open(PolicyEffect.class, JsonShape.TEXT, PolicyEffect::of));
    }

    /**
     * Sets <code>effect</code>; see its getter.
     *
     * @param value required
     */
    public void setEffect(PolicyEffect value) {
        write("effect", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final AuthorizedResourceDto made = new AuthorizedResourceDto();

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
         * Sets <code>description</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder description(String value) {
            made.write("description", value);
            return this;
        }

        /**
         * Sets <code>condition</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder condition(List<PolicyCondition> value) {
            made.write("condition", value);
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
         * Sets <code>effect</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder effect(PolicyEffect value) {
            made.write("effect", value);
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
        public AuthorizedResourceDto build() {
            AuthorizedResourceDto copy = new AuthorizedResourceDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

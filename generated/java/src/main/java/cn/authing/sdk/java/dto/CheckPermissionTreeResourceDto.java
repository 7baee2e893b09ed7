/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** Tree resources, and what the user wants to do with them. */
public class CheckPermissionTreeResourceDto extends Dto {
    private static final DtoType TYPE = DtoType.of("CheckPermissionTreeResourceDto")
            .field("action")
            .field("resources", JsonShape.list(JsonShape.TEXT));

    /** Makes an object without members. */
    public CheckPermissionTreeResourceDto() {
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
     * The action to ask about, such as <code>get</code>, <code>read</code>, <code>write</code> or
     * <code>delete</code>. The names are those that the data resource defines.
     *
     * <p>For example <code>"get"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getAction() {
        return read("action", JsonShape.TEXT);
    }

    /**
     * Sets <code>action</code>; see its getter.
     *
     * @param value required
     */
    public void setAction(String value) {
        write("action", value);
    }

    /**
     * Paths of the nodes: the code of the data resource, then the codes of the nodes from the top
     * down, separated by slashes. No limit on their number is documented.
     *
     * <p>For example <code>["handbook/travel/hotels","handbook/security"]</code>.
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
        private final CheckPermissionTreeResourceDto made = new CheckPermissionTreeResourceDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>action</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder action(String value) {
            made.write("action", value);
            return this;
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
        public CheckPermissionTreeResourceDto build() {
            CheckPermissionTreeResourceDto copy = new CheckPermissionTreeResourceDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

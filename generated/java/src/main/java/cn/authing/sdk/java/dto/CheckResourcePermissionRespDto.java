/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** Whether the user may do something with a resource. */
public class CheckResourcePermissionRespDto extends Dto {
    private static final DtoType TYPE = DtoType.of("CheckResourcePermissionRespDto")
            .field("namespaceCode")
            .field("action")
            .field("resource")
            .field("enabled");

    /** Makes an object without members. */
    public CheckResourcePermissionRespDto() {
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
     * Code of the permission namespace that the resource belongs to.
     *
     * <p>For example <code>"default"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getNamespaceCode() {
        return read("namespaceCode", JsonShape.TEXT);
    }

    /**
     * Sets <code>namespaceCode</code>; see its getter.
     *
     * @param value required
     */
    public void setNamespaceCode(String value) {
        write("namespaceCode", value);
    }

    /**
     * The action that was asked about.
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
     * The resource, as in the request.
     *
     * <p>For example <code>"quarterly-report"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getResource() {
        return read("resource", JsonShape.TEXT);
    }

    /**
     * Sets <code>resource</code>; see its getter.
     *
     * @param value required
     */
    public void setResource(String value) {
        write("resource", value);
    }

    /**
     * Whether the user may do it.
     *
     * <p>For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getEnabled() {
        return read("enabled", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>enabled</code>; see its getter.
     *
     * @param value required
     */
    public void setEnabled(Boolean value) {
        write("enabled", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final CheckResourcePermissionRespDto made = new CheckResourcePermissionRespDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>namespaceCode</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder namespaceCode(String value) {
            made.write("namespaceCode", value);
            return this;
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
         * Sets <code>resource</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder resource(String value) {
            made.write("resource", value);
            return this;
        }

        /**
         * Sets <code>enabled</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder enabled(Boolean value) {
            made.write("enabled", value);
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
        public CheckResourcePermissionRespDto build() {
            CheckResourcePermissionRespDto copy = new CheckResourcePermissionRespDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** What <code>listRoleAssignments</code> takes. */
public class ListRoleAssignmentsDto extends Dto {
    private static final DtoType TYPE = DtoType.of("ListRoleAssignmentsDto")
            .field("roleCode")
            .field("page")
            .field("limit")
            .field("query")
            .field("namespaceCode")
            .field("targetType", JsonShape.list(JsonShape.open(RoleAssignmentTargetType.class, JsonShape.TEXT, RoleAssignmentTargetType::of)));

    /** Makes an object without members. */
    public ListRoleAssignmentsDto() {
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
     * Code of the role whose assignments are listed.
     *
     * <p>For example <code>"manager"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getRoleCode() {
        return read("roleCode", JsonShape.TEXT);
    }

    /**
     * Sets <code>roleCode</code>; see its getter.
     *
     * @param value required
     */
    public void setRoleCode(String value) {
        write("roleCode", value);
    }

    /**
     * Number of the page, counted from 1.
     *
     * <p>At least 1.
     *
     * <p>The service assumes <code>1</code> where it is absent. For example <code>1</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Integer getPage() {
        return read("page", JsonShape.INTEGER);
    }

    /**
     * Sets <code>page</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setPage(Integer value) {
        write("page", value);
    }

    /**
     * How many items are on a page, at most 50.
     *
     * <p>1 to 50.
     *
     * <p>The service assumes <code>10</code> where it is absent. For example <code>10</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Integer getLimit() {
        return read("limit", JsonShape.INTEGER);
    }

    /**
     * Sets <code>limit</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setLimit(Integer value) {
        write("limit", value);
    }

    /**
     * Text to search for in the names of the targets. Without it, all assignments are listed.
     *
     * <p>For example <code>"Bob"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getQuery() {
        return read("query", JsonShape.TEXT);
    }

    /**
     * Sets <code>query</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setQuery(String value) {
        write("query", value);
    }

    /**
     * Code of the permission namespace that the role belongs to.
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
     * @param value <code>null</code> is sent as such
     */
    public void setNamespaceCode(String value) {
        write("namespaceCode", value);
    }

    /**
     * Kinds of targets to list. Without it, all kinds are listed.
     *
     * <p>For example <code>["USER","ORG"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<RoleAssignmentTargetType> getTargetType() {
        return held("targetType");
    }

    /**
     * Sets <code>targetType</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setTargetType(List<RoleAssignmentTargetType> value) {
        write("targetType", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final ListRoleAssignmentsDto made = new ListRoleAssignmentsDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>roleCode</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder roleCode(String value) {
            made.write("roleCode", value);
            return this;
        }

        /**
         * Sets <code>page</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder page(Integer value) {
            made.write("page", value);
            return this;
        }

        /**
         * Sets <code>limit</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder limit(Integer value) {
            made.write("limit", value);
            return this;
        }

        /**
         * Sets <code>query</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder query(String value) {
            made.write("query", value);
            return this;
        }

        /**
         * Sets <code>namespaceCode</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder namespaceCode(String value) {
            made.write("namespaceCode", value);
            return this;
        }

        /**
         * Sets <code>targetType</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder targetType(List<RoleAssignmentTargetType> value) {
            made.write("targetType", value);
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
        public ListRoleAssignmentsDto build() {
            ListRoleAssignmentsDto copy = new ListRoleAssignmentsDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

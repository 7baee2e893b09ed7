/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** Names of a department by language. */
public class DepartmentI18nDto extends Dto {
    private static final DtoType TYPE = DtoType.of("DepartmentI18nDto")
            .field("name", JsonShape.dto(LangObject::new));

    /** Makes an object without members. */
    public DepartmentI18nDto() {
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
     * Name of the department in each language.
     *
     * @return <code>null</code> where it is absent
     */
    public LangObject getName() {
        return held("name");
    }

    /**
     * Sets <code>name</code>; see its getter.
     *
     * @param value required
     */
    public void setName(LangObject value) {
        write("name", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final DepartmentI18nDto made = new DepartmentI18nDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>name</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder name(LangObject value) {
            made.write("name", value);
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
        public DepartmentI18nDto build() {
            DepartmentI18nDto copy = new DepartmentI18nDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

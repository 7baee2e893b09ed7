/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** What a batch did. */
public class Result extends Dto {
    private static final DtoType TYPE = DtoType.of("Result")
            .field("addUser")
            .field("updateUser")
            .field("addDepartment")
            .field("updateDepartment");

    /** Makes an object without members. */
    public Result() {
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
     * How many users were created.
     *
     * <p>For example <code>1</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Integer getAddUser() {
        return read("addUser", JsonShape.INTEGER);
    }

    /**
     * Sets <code>addUser</code>; see its getter.
     *
     * @param value required
     */
    public void setAddUser(Integer value) {
        write("addUser", value);
    }

    /**
     * How many users were updated.
     *
     * <p>For example <code>0</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Integer getUpdateUser() {
        return read("updateUser", JsonShape.INTEGER);
    }

    /**
     * Sets <code>updateUser</code>; see its getter.
     *
     * @param value required
     */
    public void setUpdateUser(Integer value) {
        write("updateUser", value);
    }

    /**
     * How many departments were created.
     *
     * <p>For example <code>1</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Integer getAddDepartment() {
        return read("addDepartment", JsonShape.INTEGER);
    }

    /**
     * Sets <code>addDepartment</code>; see its getter.
     *
     * @param value required
     */
    public void setAddDepartment(Integer value) {
        write("addDepartment", value);
    }

    /**
     * How many departments were updated.
     *
     * <p>For example <code>0</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Integer getUpdateDepartment() {
        return read("updateDepartment", JsonShape.INTEGER);
    }

    /**
     * Sets <code>updateDepartment</code>; see its getter.
     *
     * @param value required
     */
    public void setUpdateDepartment(Integer value) {
        write("updateDepartment", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final Result made = new Result();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>addUser</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder addUser(Integer value) {
            made.write("addUser", value);
            return this;
        }

        /**
         * Sets <code>updateUser</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder updateUser(Integer value) {
            made.write("updateUser", value);
            return this;
        }

        /**
         * Sets <code>addDepartment</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder addDepartment(Integer value) {
            made.write("addDepartment", value);
            return this;
        }

        /**
         * Sets <code>updateDepartment</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder updateDepartment(Integer value) {
            made.write("updateDepartment", value);
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
        public Result build() {
            Result copy = new Result();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** A role, and whom to give it to. */
public class AssignRoleDto extends Dto {
    private static final DtoType TYPE = DtoType.of("AssignRoleDto")
            .field("code")
            .field("endTime")
            .field("enableTime")
            .field("namespace")
            .field("targets", JsonShape.list(JsonShape.dto(TargetDto::new)));

    /** Makes an object without members. */
    public AssignRoleDto() {
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
     * Code of the role.
     *
     * <p>For example <code>"manager"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getCode() {
        return read("code", JsonShape.TEXT);
    }

    /**
     * Sets <code>code</code>; see its getter.
     *
     * @param value required
     */
    public void setCode(String value) {
        write("code", value);
    }

    /**
     * When the targets lose the role again, in milliseconds since 1970. Left out, they keep it.
     *
     * <p>For example <code>1767225600000</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Long getEndTime() {
        return read("endTime", JsonShape.LONG);
    }

    /**
     * Sets <code>endTime</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setEndTime(Long value) {
        write("endTime", value);
    }

    /**
     * When the targets get the role, in milliseconds since 1970. Left out, they get it at once.
     *
     * <p>For example <code>1735689600000</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Long getEnableTime() {
        return read("enableTime", JsonShape.LONG);
    }

    /**
     * Sets <code>enableTime</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setEnableTime(Long value) {
        write("enableTime", value);
    }

    /**
     * Code of the permission namespace that the role belongs to. Left out, the namespace
     * <code>default</code> is meant.
     *
     * <p>For example <code>"default"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getNamespace() {
        return read("namespace", JsonShape.TEXT);
    }

    /**
     * Sets <code>namespace</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setNamespace(String value) {
        write("namespace", value);
    }

    /**
     * Who gets the role, 1 to 50 targets.
     *
     * <p>1 to 50 items.
     *
     * @return <code>null</code> where it is absent
     */
    public List<TargetDto> getTargets() {
        return held("targets");
    }

    /**
     * Sets <code>targets</code>; see its getter.
     *
     * @param value required
     */
    public void setTargets(List<TargetDto> value) {
        write("targets", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final AssignRoleDto made = new AssignRoleDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>code</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder code(String value) {
            made.write("code", value);
            return this;
        }

        /**
         * Sets <code>endTime</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder endTime(Long value) {
            made.write("endTime", value);
            return this;
        }

        /**
         * Sets <code>enableTime</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder enableTime(Long value) {
            made.write("enableTime", value);
            return this;
        }

        /**
         * Sets <code>namespace</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder namespace(String value) {
            made.write("namespace", value);
            return this;
        }

        /**
         * Sets <code>targets</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder targets(List<TargetDto> value) {
            made.write("targets", value);
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
        public AssignRoleDto build() {
            AssignRoleDto copy = new AssignRoleDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

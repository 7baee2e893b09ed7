/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A user group that was created or updated. */
public class CreateOrUpdateGroupDataDto extends Dto {
    private static final DtoType TYPE = DtoType.of("CreateOrUpdateGroupDataDto")
            .field("created")
            .field("data", JsonShape.dto(GroupDto::new));

    /** Makes an object without members. */
    public CreateOrUpdateGroupDataDto() {
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
     * Whether the group is new. <code>false</code> when it existed and was updated.
     *
     * <p>For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getCreated() {
        return read("created", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>created</code>; see its getter.
     *
     * @param value required
     */
    public void setCreated(Boolean value) {
        write("created", value);
    }

    /**
     * The group as it is now.
     *
     * @return <code>null</code> where it is absent
     */
    public GroupDto getData() {
        return held("data");
    }

    /**
     * Sets <code>data</code>; see its getter.
     *
     * @param value required
     */
    public void setData(GroupDto value) {
        write("data", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final CreateOrUpdateGroupDataDto made = new CreateOrUpdateGroupDataDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>created</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder created(Boolean value) {
            made.write("created", value);
            return this;
        }

        /**
         * Sets <code>data</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder data(GroupDto value) {
            made.write("data", value);
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
        public CreateOrUpdateGroupDataDto build() {
            CreateOrUpdateGroupDataDto copy = new CreateOrUpdateGroupDataDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.Map;

/** A user group to create. */
public class CreateGroupReqDto extends Dto {
    private static final DtoType TYPE = DtoType.of("CreateGroupReqDto")
            .field("code")
            .field("name")
            .field("description")
            .field("type")
            .field("customData", JsonShape.map(JsonShape.ANY));

    /** Makes an object without members. */
    public CreateGroupReqDto() {
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
     * Identifies the group wherever it is referred to. It must be unique in the user pool and a
     * plain English identifier, such as <code>developer</code>.
     *
     * <p>For example <code>"developer"</code>.
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
     * Name of the group, as people see it.
     *
     * <p>For example <code>"Developer"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getName() {
        return read("name", JsonShape.TEXT);
    }

    /**
     * Sets <code>name</code>; see its getter.
     *
     * @param value required
     */
    public void setName(String value) {
        write("name", value);
    }

    /**
     * What the group is for.
     *
     * <p>For example <code>"Everybody who writes code"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getDescription() {
        return read("description", JsonShape.TEXT);
    }

    /**
     * Sets <code>description</code>; see its getter.
     *
     * @param value required
     */
    public void setDescription(String value) {
        write("description", value);
    }

    /**
     * Kind of the group. <code>static</code> is the only value that is documented.
     *
     * <p>For example <code>"static"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getType() {
        return read("type", JsonShape.TEXT);
    }

    /**
     * Sets <code>type</code>; see its getter.
     *
     * @param value required
     */
    public void setType(String value) {
        write("type", value);
    }

    /**
     * Values of custom fields, by field name. Define the names in the console first, among the
     * custom fields of groups.
     *
     * <p>For example <code>&#123;"costCenter":"R-100"&#125;</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Map<String, Object> getCustomData() {
        return held("customData");
    }

    /**
     * Sets <code>customData</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setCustomData(Map<String, Object> value) {
        write("customData", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final CreateGroupReqDto made = new CreateGroupReqDto();

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
         * Sets <code>name</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder name(String value) {
            made.write("name", value);
            return this;
        }

        /**
         * Sets <code>description</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder description(String value) {
            made.write("description", value);
            return this;
        }

        /**
         * Sets <code>type</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder type(String value) {
            made.write("type", value);
            return this;
        }

        /**
         * Sets <code>customData</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder customData(Map<String, Object> value) {
            made.write("customData", value);
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
        public CreateGroupReqDto build() {
            CreateGroupReqDto copy = new CreateGroupReqDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

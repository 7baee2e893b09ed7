/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** The data resource to read. */
public class GetUserAuthResourceStructDto extends Dto {
    private static final DtoType TYPE = DtoType.of("GetUserAuthResourceStructDto")
            .field("resource");

    /** Makes an object without members. */
    public GetUserAuthResourceStructDto() {
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
     * Code of the data resource.
     *
     * <p>For example <code>"handbook"</code>.
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

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final GetUserAuthResourceStructDto made = new GetUserAuthResourceStructDto();

        private Builder() {
            // by `builder()` only
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
        public GetUserAuthResourceStructDto build() {
            GetUserAuthResourceStructDto copy = new GetUserAuthResourceStructDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

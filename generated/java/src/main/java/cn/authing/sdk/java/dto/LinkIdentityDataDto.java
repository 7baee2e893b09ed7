/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** Whether an account was linked. */
public class LinkIdentityDataDto extends Dto {
    private static final DtoType TYPE = DtoType.of("LinkIdentityDataDto")
            .field("success");

    /** Makes an object without members. */
    public LinkIdentityDataDto() {
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
     * Whether it was.
     *
     * <p>For example <code>true</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getSuccess() {
        return read("success", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>success</code>; see its getter.
     *
     * @param value required
     */
    public void setSuccess(Boolean value) {
        write("success", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final LinkIdentityDataDto made = new LinkIdentityDataDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>success</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder success(Boolean value) {
            made.write("success", value);
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
        public LinkIdentityDataDto build() {
            LinkIdentityDataDto copy = new LinkIdentityDataDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** Secrets to import. */
public class ImportOtpReqDto extends Dto {
    private static final DtoType TYPE = DtoType.of("ImportOtpReqDto")
            .field("list", JsonShape.list(JsonShape.dto(ImportOtpItemDto::new)));

    /** Makes an object without members. */
    public ImportOtpReqDto() {
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
     * One per user. No limit is documented; 50 is what other operations allow.
     *
     * @return <code>null</code> where it is absent
     */
    public List<ImportOtpItemDto> getList() {
        return held("list");
    }

    /**
     * Sets <code>list</code>; see its getter.
     *
     * @param value required
     */
    public void setList(List<ImportOtpItemDto> value) {
        write("list", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final ImportOtpReqDto made = new ImportOtpReqDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>list</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder list(List<ImportOtpItemDto> value) {
            made.write("list", value);
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
        public ImportOtpReqDto build() {
            ImportOtpReqDto copy = new ImportOtpReqDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** The users to create in one call. */
public class CreateUserBatchReqDto extends Dto {
    private static final DtoType TYPE = DtoType.of("CreateUserBatchReqDto")
            .field("list", JsonShape.list(JsonShape.dto(CreateUserInfoDto::new)))
            .field("options", JsonShape.dto(CreateUserOptionsDto::new));

    /** Makes an object without members. */
    public CreateUserBatchReqDto() {
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
     * The users to create, 1 to 50 of them.
     *
     * <p>1 to 50 items.
     *
     * @return <code>null</code> where it is absent
     */
    public List<CreateUserInfoDto> getList() {
        return held("list");
    }

    /**
     * Sets <code>list</code>; see its getter.
     *
     * @param value required
     */
    public void setList(List<CreateUserInfoDto> value) {
        write("list", value);
    }

    /**
     * How the users are created. It applies to every user in <code>list</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public CreateUserOptionsDto getOptions() {
        return held("options");
    }

    /**
     * Sets <code>options</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setOptions(CreateUserOptionsDto value) {
        write("options", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final CreateUserBatchReqDto made = new CreateUserBatchReqDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>list</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder list(List<CreateUserInfoDto> value) {
            made.write("list", value);
            return this;
        }

        /**
         * Sets <code>options</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder options(CreateUserOptionsDto value) {
            made.write("options", value);
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
        public CreateUserBatchReqDto build() {
            CreateUserBatchReqDto copy = new CreateUserBatchReqDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

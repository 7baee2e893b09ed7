/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** What the user may use. */
public class GetUserAuthResourceListDataDto extends Dto {
    private static final DtoType TYPE = DtoType.of("GetUserAuthResourceListDataDto")
            .field("userPermissionList", JsonShape.list(JsonShape.dto(UserAuthResourceListDto::new)));

    /** Makes an object without members. */
    public GetUserAuthResourceListDataDto() {
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
     * One entry for each permission namespace.
     *
     * @return <code>null</code> where it is absent
     */
    public List<UserAuthResourceListDto> getUserPermissionList() {
        return held("userPermissionList");
    }

    /**
     * Sets <code>userPermissionList</code>; see its getter.
     *
     * @param value required
     */
    public void setUserPermissionList(List<UserAuthResourceListDto> value) {
        write("userPermissionList", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final GetUserAuthResourceListDataDto made = new GetUserAuthResourceListDataDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>userPermissionList</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder userPermissionList(List<UserAuthResourceListDto> value) {
            made.write("userPermissionList", value);
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
        public GetUserAuthResourceListDataDto build() {
            GetUserAuthResourceListDataDto copy = new GetUserAuthResourceListDataDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** One page of sign-ins. */
public class LoginHistoryPaginatedRespDto extends Dto {
    private static final DtoType TYPE = DtoType.of("LoginHistoryPaginatedRespDto")
            .field("totalCount")
            .field("list", JsonShape.list(JsonShape.dto(LoginHistoryDto::new)));

    /** Makes an object without members. */
    public LoginHistoryPaginatedRespDto() {
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
     * How many sign-ins there are on all pages together.
     *
     * <p>For example <code>1</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Integer getTotalCount() {
        return read("totalCount", JsonShape.INTEGER);
    }

    /**
     * Sets <code>totalCount</code>; see its getter.
     *
     * @param value required
     */
    public void setTotalCount(Integer value) {
        write("totalCount", value);
    }

    /**
     * The sign-ins on this page.
     *
     * @return <code>null</code> where it is absent
     */
    public List<LoginHistoryDto> getList() {
        return held("list");
    }

    /**
     * Sets <code>list</code>; see its getter.
     *
     * @param value required
     */
    public void setList(List<LoginHistoryDto> value) {
        write("list", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final LoginHistoryPaginatedRespDto made = new LoginHistoryPaginatedRespDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>totalCount</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder totalCount(Integer value) {
            made.write("totalCount", value);
            return this;
        }

        /**
         * Sets <code>list</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder list(List<LoginHistoryDto> value) {
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
        public LoginHistoryPaginatedRespDto build() {
            LoginHistoryPaginatedRespDto copy = new LoginHistoryPaginatedRespDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

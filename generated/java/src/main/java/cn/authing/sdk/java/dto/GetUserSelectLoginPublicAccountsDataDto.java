/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** Public accounts, and who asks for them. */
public class GetUserSelectLoginPublicAccountsDataDto extends Dto {
    private static final DtoType TYPE = DtoType.of("GetUserSelectLoginPublicAccountsDataDto")
            .field("publicAccounts", JsonShape.list(JsonShape.dto(ListPublicAccountDataDto::new)))
            .field("originUser", JsonShape.dto(GetUserSelectLoginPublicAccountsOriginUserDto::new));

    /** Makes an object without members. */
    public GetUserSelectLoginPublicAccountsDataDto() {
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
     * The accounts that the user may switch to.
     *
     * @return <code>null</code> where it is absent
     */
    public List<ListPublicAccountDataDto> getPublicAccounts() {
        return held("publicAccounts");
    }

    /**
     * Sets <code>publicAccounts</code>; see its getter.
     *
     * @param value required
     */
    public void setPublicAccounts(List<ListPublicAccountDataDto> value) {
        write("publicAccounts", value);
    }

    /**
     * The user who signed in, where <code>withOriginUser</code> asks for it.
     *
     * @return <code>null</code> where it is absent
     */
    public GetUserSelectLoginPublicAccountsOriginUserDto getOriginUser() {
        return held("originUser");
    }

    /**
     * Sets <code>originUser</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setOriginUser(GetUserSelectLoginPublicAccountsOriginUserDto value) {
        write("originUser", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final GetUserSelectLoginPublicAccountsDataDto made = new GetUserSelectLoginPublicAccountsDataDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>publicAccounts</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder publicAccounts(List<ListPublicAccountDataDto> value) {
            made.write("publicAccounts", value);
            return this;
        }

        /**
         * Sets <code>originUser</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder originUser(GetUserSelectLoginPublicAccountsOriginUserDto value) {
            made.write("originUser", value);
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
        public GetUserSelectLoginPublicAccountsDataDto build() {
            GetUserSelectLoginPublicAccountsDataDto copy = new GetUserSelectLoginPublicAccountsDataDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

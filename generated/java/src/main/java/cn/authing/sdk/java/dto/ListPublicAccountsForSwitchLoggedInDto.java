/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** What <code>listPublicAccountsForSwitchLoggedIn</code> takes. */
public class ListPublicAccountsForSwitchLoggedInDto extends Dto {
    private static final DtoType TYPE = DtoType.of("ListPublicAccountsForSwitchLoggedInDto")
            .field("withOriginUser");

    /** Makes an object without members. */
    public ListPublicAccountsForSwitchLoggedInDto() {
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
     * Whether the answer includes <code>originUser</code>.
     *
     * <p>The service assumes <code>false</code> where it is absent. For example <code>false</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Boolean getWithOriginUser() {
        return read("withOriginUser", JsonShape.BOOLEAN);
    }

    /**
     * Sets <code>withOriginUser</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setWithOriginUser(Boolean value) {
        write("withOriginUser", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final ListPublicAccountsForSwitchLoggedInDto made = new ListPublicAccountsForSwitchLoggedInDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>withOriginUser</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder withOriginUser(Boolean value) {
            made.write("withOriginUser", value);
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
        public ListPublicAccountsForSwitchLoggedInDto build() {
            ListPublicAccountsForSwitchLoggedInDto copy = new ListPublicAccountsForSwitchLoggedInDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

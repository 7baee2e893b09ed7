/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.time.OffsetDateTime;

/** A tenant that the signed-in user belongs to. */
public class UserTenantListDto extends Dto {
    private static final DtoType TYPE = DtoType.of("UserTenantListDto")
            .field("tenantId")
            .field("tenantName")
            .field("joinAt");

    /** Makes an object without members. */
    public UserTenantListDto() {
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
     * ID of the tenant, which signing in to it takes.
     *
     * <p>For example <code>"63f867961c8f0241e7ccb582"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getTenantId() {
        return read("tenantId", JsonShape.TEXT);
    }

    /**
     * Sets <code>tenantId</code>; see its getter.
     *
     * @param value required
     */
    public void setTenantId(String value) {
        write("tenantId", value);
    }

    /**
     * Name of the tenant, as people see it.
     *
     * <p>For example <code>"Example Inc."</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getTenantName() {
        return read("tenantName", JsonShape.TEXT);
    }

    /**
     * Sets <code>tenantName</code>; see its getter.
     *
     * @param value required
     */
    public void setTenantName(String value) {
        write("tenantName", value);
    }

    /**
     * When the user joined it.
     *
     * <p>Format: date-time.
     *
     * <p>For example <code>"2022-07-03T02:20:30.000Z"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public OffsetDateTime getJoinAt() {
        return read("joinAt", JsonShape.DATE_TIME);
    }

    /**
     * Sets <code>joinAt</code>; see its getter.
     *
     * @param value required
     */
    public void setJoinAt(OffsetDateTime value) {
        write("joinAt", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final UserTenantListDto made = new UserTenantListDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>tenantId</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder tenantId(String value) {
            made.write("tenantId", value);
            return this;
        }

        /**
         * Sets <code>tenantName</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder tenantName(String value) {
            made.write("tenantName", value);
            return this;
        }

        /**
         * Sets <code>joinAt</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder joinAt(OffsetDateTime value) {
            made.write("joinAt", value);
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
        public UserTenantListDto build() {
            UserTenantListDto copy = new UserTenantListDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

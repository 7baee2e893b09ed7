/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.time.OffsetDateTime;

/** An archived user. */
public class ListArchivedUsersRespDto extends Dto {
    private static final DtoType TYPE = DtoType.of("ListArchivedUsersRespDto")
            .field("userId")
            .field("archivedAt");

    /** Makes an object without members. */
    public ListArchivedUsersRespDto() {
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
     * ID of the user, as GenAuth assigned it.
     *
     * <p>For example <code>"6229ffa4b1c08d2cade3e3d9"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getUserId() {
        return read("userId", JsonShape.TEXT);
    }

    /**
     * Sets <code>userId</code>; see its getter.
     *
     * @param value required
     */
    public void setUserId(String value) {
        write("userId", value);
    }

    /**
     * When the user was archived.
     *
     * <p>Format: date-time.
     *
     * <p>For example <code>"2022-07-03T02:20:30.000Z"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public OffsetDateTime getArchivedAt() {
        return read("archivedAt", JsonShape.DATE_TIME);
    }

    /**
     * Sets <code>archivedAt</code>; see its getter.
     *
     * @param value required
     */
    public void setArchivedAt(OffsetDateTime value) {
        write("archivedAt", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final ListArchivedUsersRespDto made = new ListArchivedUsersRespDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>userId</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder userId(String value) {
            made.write("userId", value);
            return this;
        }

        /**
         * Sets <code>archivedAt</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder archivedAt(OffsetDateTime value) {
            made.write("archivedAt", value);
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
        public ListArchivedUsersRespDto build() {
            ListArchivedUsersRespDto copy = new ListArchivedUsersRespDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

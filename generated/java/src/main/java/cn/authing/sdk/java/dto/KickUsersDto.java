/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** Whom to sign out, and where. */
public class KickUsersDto extends Dto {
    private static final DtoType TYPE = DtoType.of("KickUsersDto")
            .field("userId")
            .field("appIds", JsonShape.list(JsonShape.TEXT))
            .field("options", JsonShape.dto(KickUsersOptionsDto::new));

    /** Makes an object without members. */
    public KickUsersDto() {
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
     * ID of the user, of the kind that <code>options</code> names.
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
     * IDs of the applications, 1 to 50 of them.
     *
     * <p>1 to 50 items.
     *
     * <p>For example <code>["6193b7a2c4d85e0f9a1b2c3d"]</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public List<String> getAppIds() {
        return held("appIds");
    }

    /**
     * Sets <code>appIds</code>; see its getter.
     *
     * @param value required
     */
    public void setAppIds(List<String> value) {
        write("appIds", value);
    }

    /**
     * How to read the ID.
     *
     * @return <code>null</code> where it is absent
     */
    public KickUsersOptionsDto getOptions() {
        return held("options");
    }

    /**
     * Sets <code>options</code>; see its getter.
     *
     * @param value <code>null</code> is sent as such
     */
    public void setOptions(KickUsersOptionsDto value) {
        write("options", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final KickUsersDto made = new KickUsersDto();

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
         * Sets <code>appIds</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder appIds(List<String> value) {
            made.write("appIds", value);
            return this;
        }

        /**
         * Sets <code>options</code>; see its getter.
         *
         * @param value <code>null</code> is sent as such
         * @return this
         */
        public Builder options(KickUsersOptionsDto value) {
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
        public KickUsersDto build() {
            KickUsersDto copy = new KickUsersDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

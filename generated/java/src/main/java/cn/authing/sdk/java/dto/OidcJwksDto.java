/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;
import java.util.List;

/** Public keys (RFC 7517). */
public class OidcJwksDto extends Dto {
    private static final DtoType TYPE = DtoType.of("OidcJwksDto")
            .field("keys", JsonShape.list(JsonShape.dto(OidcJwkDto::new)));

    /** Makes an object without members. */
    public OidcJwksDto() {
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
     * The keys. Ignore those whose type or use you do not know.
     *
     * @return <code>null</code> where it is absent
     */
    public List<OidcJwkDto> getKeys() {
        return held("keys");
    }

    /**
     * Sets <code>keys</code>; see its getter.
     *
     * @param value required
     */
    public void setKeys(List<OidcJwkDto> value) {
        write("keys", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final OidcJwksDto made = new OidcJwksDto();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>keys</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder keys(List<OidcJwkDto> value) {
            made.write("keys", value);
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
        public OidcJwksDto build() {
            OidcJwksDto copy = new OidcJwksDto();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

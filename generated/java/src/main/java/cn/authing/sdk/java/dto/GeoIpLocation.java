/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** A place on the map. */
public class GeoIpLocation extends Dto {
    private static final DtoType TYPE = DtoType.of("GeoIpLocation")
            .field("lon")
            .field("lat");

    /** Makes an object without members. */
    public GeoIpLocation() {
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
     * Longitude, in degrees; east is positive.
     *
     * <p>For example <code>-73.9974</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Double getLon() {
        return read("lon", JsonShape.DOUBLE);
    }

    /**
     * Sets <code>lon</code>; see its getter.
     *
     * @param value required
     */
    public void setLon(Double value) {
        write("lon", value);
    }

    /**
     * Latitude, in degrees; north is positive.
     *
     * <p>For example <code>41.927</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public Double getLat() {
        return read("lat", JsonShape.DOUBLE);
    }

    /**
     * Sets <code>lat</code>; see its getter.
     *
     * @param value required
     */
    public void setLat(Double value) {
        write("lat", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final GeoIpLocation made = new GeoIpLocation();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>lon</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder lon(Double value) {
            made.write("lon", value);
            return this;
        }

        /**
         * Sets <code>lat</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder lat(Double value) {
            made.write("lat", value);
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
        public GeoIpLocation build() {
            GeoIpLocation copy = new GeoIpLocation();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

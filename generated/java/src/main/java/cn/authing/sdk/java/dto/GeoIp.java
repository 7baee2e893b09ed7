/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */
package cn.authing.sdk.java.dto;

import cn.authing.sdk.java.internal.DtoType;
import cn.authing.sdk.java.internal.JsonShape;
import cn.authing.sdk.java.model.Dto;

/** Where an IP address is registered. It says where a provider is, not where a person is. */
public class GeoIp extends Dto {
    private static final DtoType TYPE = DtoType.of("GeoIp")
            .field("location", JsonShape.dto(GeoIpLocation::new))
            .field("country_name")
            .field("country_code2")
            .field("country_code3")
            .field("region_name")
            .field("region_code")
            .field("city_name")
            .field("continent_code")
            .field("timezone");

    /** Makes an object without members. */
    public GeoIp() {
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
     * Place on the map.
     *
     * @return <code>null</code> where it is absent
     */
    public GeoIpLocation getLocation() {
        return held("location");
    }

    /**
     * Sets <code>location</code>; see its getter.
     *
     * @param value required
     */
    public void setLocation(GeoIpLocation value) {
        write("location", value);
    }

    /**
     * Country that the address is registered in, by name.
     *
     * <p>For example <code>"United States"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getCountryName() {
        return read("country_name", JsonShape.TEXT);
    }

    /**
     * Sets <code>countryName</code>; see its getter.
     *
     * @param value required
     */
    public void setCountryName(String value) {
        write("country_name", value);
    }

    /**
     * Code of the country, as a rule of two letters.
     *
     * <p>For example <code>"US"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getCountryCode2() {
        return read("country_code2", JsonShape.TEXT);
    }

    /**
     * Sets <code>countryCode2</code>; see its getter.
     *
     * @param value required
     */
    public void setCountryCode2(String value) {
        write("country_code2", value);
    }

    /**
     * Code of the country, as a rule of three letters.
     *
     * <p>For example <code>"USA"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getCountryCode3() {
        return read("country_code3", JsonShape.TEXT);
    }

    /**
     * Sets <code>countryCode3</code>; see its getter.
     *
     * @param value required
     */
    public void setCountryCode3(String value) {
        write("country_code3", value);
    }

    /**
     * Name of the state or province.
     *
     * <p>For example <code>"New York"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getRegionName() {
        return read("region_name", JsonShape.TEXT);
    }

    /**
     * Sets <code>regionName</code>; see its getter.
     *
     * @param value required
     */
    public void setRegionName(String value) {
        write("region_name", value);
    }

    /**
     * Code of the state or province.
     *
     * <p>For example <code>"NY"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getRegionCode() {
        return read("region_code", JsonShape.TEXT);
    }

    /**
     * Sets <code>regionCode</code>; see its getter.
     *
     * @param value required
     */
    public void setRegionCode(String value) {
        write("region_code", value);
    }

    /**
     * City that the address is registered in, by name.
     *
     * <p>For example <code>"Kingston"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getCityName() {
        return read("city_name", JsonShape.TEXT);
    }

    /**
     * Sets <code>cityName</code>; see its getter.
     *
     * @param value required
     */
    public void setCityName(String value) {
        write("city_name", value);
    }

    /**
     * Code of the continent, as a rule of two letters.
     *
     * <p>For example <code>"NA"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getContinentCode() {
        return read("continent_code", JsonShape.TEXT);
    }

    /**
     * Sets <code>continentCode</code>; see its getter.
     *
     * @param value required
     */
    public void setContinentCode(String value) {
        write("continent_code", value);
    }

    /**
     * Time zone, as a name from the IANA time zone database.
     *
     * <p>For example <code>"America/New_York"</code>.
     *
     * @return <code>null</code> where it is absent
     */
    public String getTimezone() {
        return read("timezone", JsonShape.TEXT);
    }

    /**
     * Sets <code>timezone</code>; see its getter.
     *
     * @param value required
     */
    public void setTimezone(String value) {
        write("timezone", value);
    }

    @Override
    protected DtoType dtoType() {
        return TYPE;
    }

    /** Puts an object together. */
    public static final class Builder {
        private final GeoIp made = new GeoIp();

        private Builder() {
            // by `builder()` only
        }

        /**
         * Sets <code>location</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder location(GeoIpLocation value) {
            made.write("location", value);
            return this;
        }

        /**
         * Sets <code>countryName</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder countryName(String value) {
            made.write("country_name", value);
            return this;
        }

        /**
         * Sets <code>countryCode2</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder countryCode2(String value) {
            made.write("country_code2", value);
            return this;
        }

        /**
         * Sets <code>countryCode3</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder countryCode3(String value) {
            made.write("country_code3", value);
            return this;
        }

        /**
         * Sets <code>regionName</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder regionName(String value) {
            made.write("region_name", value);
            return this;
        }

        /**
         * Sets <code>regionCode</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder regionCode(String value) {
            made.write("region_code", value);
            return this;
        }

        /**
         * Sets <code>cityName</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder cityName(String value) {
            made.write("city_name", value);
            return this;
        }

        /**
         * Sets <code>continentCode</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder continentCode(String value) {
            made.write("continent_code", value);
            return this;
        }

        /**
         * Sets <code>timezone</code>; see its getter.
         *
         * @param value required
         * @return this
         */
        public Builder timezone(String value) {
            made.write("timezone", value);
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
        public GeoIp build() {
            GeoIp copy = new GeoIp();
            made.toMap().forEach(copy::put);
            return copy;
        }
    }
}

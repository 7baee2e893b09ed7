/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

import type { GeoIpLocation } from "./geo-ip-location.js";

/** Where an IP address is registered. It says where a provider is, not where a person is. */
export interface GeoIp {
  /** Place on the map. */
  location: GeoIpLocation;
  /**
   * Country that the address is registered in, by name.
   *
   * @example "United States"
   */
  country_name: string;
  /**
   * Code of the country, as a rule of two letters.
   *
   * @example "US"
   */
  country_code2: string;
  /**
   * Code of the country, as a rule of three letters.
   *
   * @example "USA"
   */
  country_code3: string;
  /**
   * Name of the state or province.
   *
   * @example "New York"
   */
  region_name: string;
  /**
   * Code of the state or province.
   *
   * @example "NY"
   */
  region_code: string;
  /**
   * City that the address is registered in, by name.
   *
   * @example "Kingston"
   */
  city_name: string;
  /**
   * Code of the continent, as a rule of two letters.
   *
   * @example "NA"
   */
  continent_code: string;
  /**
   * Time zone, as a name from the IANA time zone database.
   *
   * @example "America/New_York"
   */
  timezone: string;
}

/*
 * GenAuth 0.1.0. Made by sdk-factory from GenAuth Management API 3.0.0, GenAuth Authentication API 3.0.0.
 * Do not edit: the next run writes this file again.
 */

/** A place on the map. */
export interface GeoIpLocation {
  /**
   * Longitude, in degrees; east is positive.
   *
   * @example -73.9974
   */
  lon: number;
  /**
   * Latitude, in degrees; north is positive.
   *
   * @example 41.927
   */
  lat: number;
}

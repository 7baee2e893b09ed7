/**
 * Where the files of this package are that are no modules.
 *
 * Decides: their addresses, from one folder below the root of the package: there the source of this module stands, and
 * there the bundle puts whatever it makes of it.
 */

/** The folder of templates; ends with a slash. */
export const TEMPLATES_URL = new URL("../templates/", import.meta.url);

/** `package.json`. */
export const MANIFEST_URL = new URL("../package.json", import.meta.url);

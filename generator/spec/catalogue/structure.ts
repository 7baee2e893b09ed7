/**
 * Pages about the objects of OpenAPI.
 *
 * Decides: the words of these pages. Leaves to others: reporting (`structure.ts`, `rules/entry.ts`).
 */
import { entry, type CatalogueEntry } from "./entry.js";

export const STRUCTURE_PAGES: readonly CatalogueEntry[] = [
  entry(
    "not-openapi",
    "The file is not an OpenAPI document",
    `
    An OpenAPI document is a map whose member openapi names the version it follows. Perhaps a file was named that is
    only a part of a description.`,
    {
      wrong: "User: { type: object }",
      right: `
        openapi: 3.1.0
        info: { title: Users, version: "1" }
        paths: {}`,
    },
  ),
  entry(
    "unsupported-version",
    "The version of the description is not known",
    `
    OpenAPI 3.0, 3.1 and 3.2 are read. Swagger 2.0 differs too much to be read by the same rules: convert it once and
    keep the result. A version of the future is not guessed at. The version is text, so it has three numbers or
    quotes.`,
    { wrong: "openapi: 3.1", right: "openapi: 3.1.0" },
  ),
  entry(
    "missing-member",
    "Something required is missing",
    `
    OpenAPI demands this member of the object. Without it the description does not say enough to make code from it.`,
    {
      wrong: "info: { title: Users }",
      right: 'info: { title: Users, version: "1.0.0" }',
    },
  ),
  entry(
    "wrong-kind",
    "A member has the wrong kind of value",
    `
    A number stands where text belongs, or text where a list belongs, and so on. Text in the place of a number or a
    boolean is an error, because such a place is how code is smuggled into generators. Text that reads exactly like the
    value that is meant ("10", "true") is harmless: it is told as a warning, and ignored.`,
    { wrong: 'maxLength: "50"', right: "maxLength: 50" },
  ),
  entry(
    "unknown-keyword",
    "A member is not known to OpenAPI",
    `
    The object has no such member in any version, so it says nothing to any tool. Usually it is misspelt, or stands one
    level too high or too low. Notes of your own start with x-.`,
    {
      wrong: `
        name: { type: string, maxLenght: 50 }`,
      right: `
        name: { type: string, maxLength: 50 }`,
    },
  ),
  entry(
    "newer-keyword",
    "A member is newer than the version of the description",
    `
    The member came with a later version of OpenAPI than the one this document names. Other tools will ignore it. Raise
    the version, or say the same with what this version has.`,
    {
      wrong: `
        openapi: 3.0.4
        # …
        kind: { const: user }`,
      right: `
        openapi: 3.0.4
        # …
        kind: { type: string, enum: [user] }`,
    },
  ),
  entry(
    "outdated-keyword",
    "A member means nothing any more",
    `
    The member was dropped in the version that this document names, and is ignored. From OpenAPI 3.1 on null is a type
    among others, so nullable is gone.`,
    {
      wrong: "email: { type: string, nullable: true }",
      right: 'email: { type: [string, "null"] }',
    },
  ),
  entry(
    "unknown-value",
    "A word is not in its list",
    `
    Some members allow only certain words, such as the place of a parameter (path, query, header, cookie).`,
    { wrong: "{ name: id, in: url }", right: "{ name: id, in: path, required: true }" },
  ),
];

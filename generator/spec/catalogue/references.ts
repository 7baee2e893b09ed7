/**
 * Pages about references.
 *
 * Decides: the words of these pages. Leaves to others: reporting (`rules/references.ts`).
 */
import { entry, type CatalogueEntry } from "./entry.js";

export const REFERENCE_PAGES: readonly CatalogueEntry[] = [
  entry(
    "unresolved-reference",
    "A reference leads nowhere",
    `
    The file, or the place in it, does not exist. A reference is a path from the folder of the file it stands in, then
    # and a JSON pointer. In a pointer a slash inside a key is written ~1, and a tilde ~0; other special characters may
    be percent-encoded.`,
    {
      wrong: '$ref: "#/components/schemas/Usr"',
      right: '$ref: "#/components/schemas/User"',
    },
  ),
  entry(
    "remote-reference",
    "A reference points to the network",
    `
    Nothing is read from the network. What a stranger's server answers today may differ tomorrow, and a description
    could make your build machine call addresses that only it can reach. Everything with a scheme or a host is refused,
    local schemes such as file: too.`,
    {
      wrong: '$ref: "https://example.com/schemas/User.yaml"',
      right: '$ref: "./schemas/User.yaml"',
    },
  ),
  entry(
    "reference-outside",
    "A reference leaves the folder of the description",
    `
    A description may read files in the folder of its first file and below, symbolic links followed. Otherwise a
    description from a stranger could copy any file of the machine into its output. Name further folders with
    --allow-ref.`,
    {
      language: "sh",
      wrong: "sdk-factory generate",
      right: "sdk-factory generate --allow-ref ../shared-schemas",
    },
  ),
  entry(
    "reference-loop",
    "References go round in a circle",
    `
    Each of these references leads to the next one, and the last to the first, so there is no value in the end. This is
    not the same as a schema that holds itself, such as a tree of nodes, which is fine: there a property stands between
    the two.`,
    {
      wrong: `
        A: { $ref: "#/components/schemas/B" }
        B: { $ref: "#/components/schemas/A" }`,
      right: `
        A: { $ref: "#/components/schemas/B" }
        B: { type: object, properties: { parent: { $ref: "#/components/schemas/B" } } }`,
    },
  ),
];

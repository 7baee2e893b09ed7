/**
 * Pages about overlays and filters.
 *
 * Decides: the words of these pages. Leaves to others: reporting (`overlay.ts`, `overlay-apply.ts`, `filter.ts`).
 */
import { entry, type CatalogueEntry } from "./entry.js";

export const OVERLAY_PAGES: readonly CatalogueEntry[] = [
  entry(
    "overlay-invalid",
    "An overlay cannot be carried out",
    `
    An overlay is a document of its own (Overlay 1.0 or 1.1): a version, an info, and a list of actions. Each action has a
    target and one thing to do with it: update, copy or remove. The file is not one, an action does nothing, or it asks
    for something that cannot be done, such as removing the whole description.`,
    {
      wrong: `
        actions:
          - target: $.info
            description: A better title`,
      right: `
        actions:
          - target: $.info
            update: { title: Users and groups }`,
    },
  ),
  entry(
    "overlay-path",
    "A path in an overlay is not JSONPath",
    `
    Targets are JSONPath as RFC 9535 has it. A path begins with a dollar sign; a name that is more than letters, digits
    and underscores stands in brackets and quotes; a filter stands in brackets behind a question mark. What copy names
    must be exactly one place.`,
    {
      wrong: "- target: paths./users/{id}.get",
      right: `- target: $.paths['/users/{id}'].get`,
    },
  ),
  entry(
    "overlay-unmatched",
    "An overlay has a target that nothing matches",
    `
    The description has nothing at the target, so the action changes nothing. Mostly the description has changed since the
    overlay was written, and what the overlay was to say is lost. A target may pass through a reference to another file; it
    does not pass through a reference to a place in the same file, because the place has a path of its own.`,
    {
      wrong: `
        - target: $.paths['/user'].get
          update: { summary: Lists all users }`,
      right: `
        - target: $.paths['/users'].get
          update: { summary: Lists all users }`,
    },
  ),
  entry(
    "config-filter",
    "A filter names something that is not there",
    `
    A filter says which operations are wanted, by tag, by operationId or by path. A name that fits no operation is a
    misspelling, or left over from an earlier description; in a list of what is left out it would quietly let in what was
    to stay outside. A star stands for any text.`,
    {
      language: "sh",
      wrong: "sdk-factory --include-tag Usres",
      right: "sdk-factory --include-tag Users --exclude-path '/internal/*'",
    },
  ),
];

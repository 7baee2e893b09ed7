/**
 * Pages about overlays, translations and filters.
 *
 * Decides: the words of these pages. Leaves to others: reporting (`overlay.ts`, `overlay-apply.ts`, `translation.ts`, `filter.ts`).
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
    "translation-invalid",
    "A translation does more than change a text, or does not say which",
    `
    Translations of a description lie beside it in \`locales/<language>/\`, in overlays of the same paths as its files. Each
    names the file it is for in \`extends\`. Each action changes one text, and carries in \`x-sdk-source-hash\` the hash of
    the text it was made from. Whatever else a description needs to be changed in belongs into an overlay of its own,
    because names and types are the same in every language.`,
    {
      wrong: `
        - target: $.post
          update: { summary: 创建分组, operationId: create }`,
      right: `
        - target: $.post
          x-sdk-source-hash: "41c7b8d0"
          update: { summary: 创建分组 }`,
    },
  ),
  entry(
    "translation-stale",
    "A text has changed since it was translated",
    `
    The hash of the action is not that of the text as the description has it now, or the text is gone. The translation may
    say what is no longer true, so it is not used: pages show the original, with a mark. Reported by \`validate\`.`,
    {
      wrong: `
        - target: $.post
          x-sdk-source-hash: "41c7b8d0" # of "Create a group"; now it is "Create or replace a group"
          update: { summary: 创建分组 }`,
      right: `
        - target: $.post
          x-sdk-source-hash: "7d0a92f3"
          update: { summary: 创建或替换分组 }`,
    },
  ),
  entry(
    "translation-missing",
    "A text has no translation",
    `
    The product file asks for pages in a language that some texts of this file are not translated into. Pages show the
    original there, with a mark. Reported by \`validate\`, once for each file, at the first of them.`,
    {
      wrong: "actions: []",
      right: `
        actions:
          - target: $.post
            x-sdk-source-hash: "41c7b8d0"
            update: { summary: 创建分组 }`,
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

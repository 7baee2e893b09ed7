/**
 * Pages about the house rules.
 *
 * Decides: the words of these pages, and that each says how the rule is turned on and off.
 * Leaves to others: reporting (`house/`).
 */
import { type CatalogueEntry, type Cure, entry } from "./entry.js";

function rule(code: string, title: string, text: string, cure: Cure): CatalogueEntry {
  const note = `

    This is a house rule: an opinion, not a fault. It holds only where the product file says \`rules: { include: [house] }\`
    or names it, or where the command line says --rules. To turn it off, add
    \`exclude: [${code}]\` to the \`rules\` of the product file.`;
  return entry(code, title, text + note, cure);
}

export const HOUSE_PAGES: readonly CatalogueEntry[] = [
  rule(
    "body-examples",
    "A body lacks one of its two examples",
    `
    The page of an operation begins with two samples: the least that can be sent, and all that can be sent. They are made
    from the examples of the body called minimal and full. Where an operation has only one sensible request, both may be
    the same.`,
    {
      wrong: `
        content:
          application/json:
            schema: { $ref: "#/components/schemas/Group" }`,
      right: `
        content:
          application/json:
            schema: { $ref: "#/components/schemas/Group" }
            examples:
              minimal: { value: { code: developer } }
              full: { value: { code: developer, name: Developer } }`,
    },
  ),
  rule(
    "default-in-update",
    "A change has a default",
    `
    In a change, a field that is left out stays as it is. A default says something else: what the field is when it is left
    out. A client that believed it would overwrite what nobody asked to change. The rule looks at the bodies of PATCH, and
    of operations whose name begins with update, patch, edit, modify or change.`,
    {
      wrong: `
        operationId: updateUser
        # and in the schema of its body:
        status: { type: string, default: Activated }`,
      right: `
        status: { type: string, description: "State of the account. Left out, it stays." }`,
    },
  ),
  rule(
    "description-repeats-name",
    "A description says no more than the name",
    `
    The name is shown beside the description, so a description made of the same words is a row that teaches nothing.`,
    {
      wrong: `userId: { type: string, description: The user ID. }`,
      right: `userId: { type: string, description: "Whom the token is for, 24 hexadecimal characters." }`,
    },
  ),
  rule(
    "enum-meanings",
    "Values of an enum are not explained",
    `
    A list of values leaves readers to guess, and often two of them look alike. x-enum-descriptions has one text for each
    value, in the same order; pages and types show it.`,
    {
      wrong: `enum: [suspended, deactivated]`,
      right: `
        enum: [suspended, deactivated]
        x-enum-descriptions:
          - Out of use for a time; signing in is refused.
          - Out of use for good.`,
    },
  ),
  rule(
    "failure-responses",
    "An operation tells no failures",
    `
    Programs spend most of their lines on what goes wrong. An operation tells at least one failure of the caller (4xx) and
    one of the service (5xx), or describes all of them under default.`,
    {
      wrong: `
        responses:
          "200": { description: The user. }`,
      right: `
        responses:
          "200": { description: The user. }
          "404": { description: There is no such user. }
          default: { description: Another failure. }`,
    },
  ),
  rule(
    "list-limit",
    "A list in a request has no known end",
    `
    Whoever has a thousand things to send must know how many fit into one call. The rule looks at lists that a body must
    have, and at bodies that are lists. maxItems says how long one may be; where nobody knows, the description says so.`,
    {
      wrong: `list: { type: array, description: The users., items: { … } }`,
      right: `list: { type: array, maxItems: 50, description: "The users, 1 to 50 of them.", items: { … } }`,
    },
  ),
  rule(
    "missing-description",
    "Something has no description",
    `
    Fields, parameters, schemas, bodies, answers and tags each get a row or a page of their own. Without a description it
    shows a name and a type, which the reader knows already. A field that refers to a schema may rely on the schema's text.`,
    {
      wrong: `status: { type: string }`,
      right: `status: { type: string, description: "State of the account; only active users can sign in." }`,
    },
  ),
  rule(
    "misspelling",
    "A word is misspelt",
    `
    The text has a word from a short list of common mistakes. Only prose is read: names between backticks may be as
    misspelt as they are on the wire.`,
    {
      wrong: `description: Whether the password was reseted.`,
      right: "description: Whether the password was reset, as `passwordReseted` says.",
    },
  ),
  rule(
    "operation-tags",
    "An operation is in no declared family",
    `
    Tags sort the operations into families: parts of the client, and chapters of the documentation. Every operation has
    one, and every tag is declared at the top of the description, where its text stands. A tag that is misspelt makes a
    second family.`,
    {
      wrong: `
        /users: { get: { operationId: listUsers, tags: [User] } }
        tags: [{ name: Users, description: The people. }]`,
      right: `
        /users: { get: { operationId: listUsers, tags: [Users] } }
        tags: [{ name: Users, description: The people. }]`,
    },
  ),
  rule(
    "operation-texts",
    "An operation lacks a title or a text, or they are the same",
    `
    The summary is the title of the page and of the method. The description says what the title cannot: when to use the
    operation, what must be unique or present, what happens in part, what to use instead.`,
    {
      wrong: `
        summary: Delete users
        description: Delete users.`,
      right: `
        summary: Delete users
        description: Deletes up to 50 users for good. To keep a user out for a time, suspend the account instead.`,
    },
  ),
  rule(
    "unknown-mention",
    "A text mentions an operation that is not there",
    `
    A name between backticks that begins as names of operations do, and is no field, value or schema, was meant to be an
    operation. Pages turn it into the method of the reader's language, which they cannot when it does not exist.`,
    {
      wrong: "description: Use `listUser` for all of them.",
      right: "description: Use `listUsers` for all of them.",
    },
  ),
  rule(
    "unmarked-secret",
    "Something that sounds like a secret is not marked",
    `
    x-sdk-sensitive keeps a value out of logs and errors. Passwords, tokens, secrets, verification codes and numbers of
    identity documents are found by their names. Where the name misleads, x-sdk-sensitive: false says that somebody has
    looked.`,
    {
      wrong: `password: { type: string }`,
      right: `password: { type: string, x-sdk-sensitive: true }`,
    },
  ),
  rule(
    "whole-number",
    "Something that counts may be broken",
    `
    A count, a page or a number of seconds is whole. Written as number, it becomes a float in languages that tell the two
    apart, and 3.0 where 3 was meant. The rule looks at names that count and have no example with a fraction.`,
    {
      wrong: `totalCount: { type: number }`,
      right: `totalCount: { type: integer, format: int32 }`,
    },
  ),
];

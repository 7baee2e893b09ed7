/**
 * Pages about schemas and values.
 *
 * Decides: the words of these pages. Leaves to others: reporting (`rules/schemas.ts`, `rules/examples.ts`).
 */
import { entry, type CatalogueEntry } from "./entry.js";

export const SCHEMA_PAGES: readonly CatalogueEntry[] = [
  entry(
    "unknown-type",
    "There is no such type",
    `
    The types are string, number, integer, boolean, object and array, and from OpenAPI 3.1 on null. What is finer than
    that, such as a date or a 64-bit integer, is told by format.`,
    {
      wrong: "createdAt: { type: datetime }",
      right: "createdAt: { type: string, format: date-time }",
    },
  ),
  entry(
    "misplaced-keyword",
    "A keyword says nothing about values of this type",
    `
    JSON Schema lets any keyword stand beside any type, and ignores those that speak of another kind of value: items
    beside type object, a minimum beside type string. Mostly the type is not the one that is meant, and then the SDK has
    a wrong one.`,
    {
      wrong: "tags: { type: object, items: { type: string } }",
      right: "tags: { type: array, items: { type: string } }",
    },
  ),
  entry(
    "value-type",
    "A listed value is not of the declared type",
    `
    A value of enum, const or default contradicts the type beside it. Text among numbers or booleans is an error: it is
    how code is smuggled into generators. Text that reads like the value that is meant is a warning, and so is every
    other contradiction; the value then widens the type.`,
    {
      wrong: "size: { type: integer, enum: [1, two] }",
      right: "size: { type: integer, enum: [1, 2] }",
    },
  ),
  entry(
    "duplicate-enum-value",
    "A value is listed twice",
    `
    Each value of an enum gets one constant, so the second mention is dropped.`,
    { wrong: "enum: [red, green, red]", right: "enum: [red, green]" },
  ),
  entry(
    "enum-names",
    "Names and values of an enum do not match",
    `
    The entries of x-enum-varnames and x-enum-descriptions belong to the values by their order, so the lists are equally
    long. Otherwise some values are named after their neighbours.`,
    {
      wrong: `
        enum: [A, S]
        x-enum-varnames: [Active]`,
      right: `
        enum: [A, S]
        x-enum-varnames: [Active, Suspended]`,
    },
  ),
  entry(
    "invalid-pattern",
    "A pattern is no regular expression",
    `
    Patterns are in the dialect of JavaScript. What only other dialects know, such as (?i), possessive quantifiers or
    \\A and \\z, does not compile, and the pattern is left out. Patterns are never run by the generator.`,
    { wrong: "pattern: '\\A[a-z]++\\z'", right: "pattern: '^[a-z]+$'" },
  ),
  entry(
    "discriminator-mapping",
    "A mapping leads to no schema of the union",
    `
    The values of a discriminator's mapping are names of schemas, or references to them, and those schemas are among
    the alternatives. An entry that leads elsewhere is ignored; objects with that value arrive as unknown ones.`,
    {
      wrong: `
        mapping: { dog: Dgo }`,
      right: `
        mapping: { dog: Dog }`,
    },
  ),
  entry(
    "invalid-example",
    "An example is not valid against its schema",
    `
    Readers copy examples, and the samples of the documentation are made of them. Either the example or the schema is
    wrong. The place is that of the first fault inside the example. Fields that only travel the other way (readOnly in
    a request, writeOnly in an answer) may be missing.`,
    {
      wrong: `
        schema: { type: integer, minimum: 1 }
        example: 0`,
      right: `
        schema: { type: integer, minimum: 1 }
        example: 1`,
    },
  ),
  entry(
    "invalid-default",
    "A default is not valid against its schema",
    `
    The service cannot assume a value that it would refuse. SDKs never send defaults; they only document them.`,
    {
      wrong: "limit: { type: integer, maximum: 50, default: 100 }",
      right: "limit: { type: integer, maximum: 50, default: 10 }",
    },
  ),
];

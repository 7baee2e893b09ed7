/**
 * Pages about paths, operations, parameters, responses and security.
 *
 * Decides: the words of these pages. Leaves to others: reporting (`rules/`).
 */
import { entry, type CatalogueEntry } from "./entry.js";

export const OPERATION_PAGES: readonly CatalogueEntry[] = [
  entry(
    "missing-operation-id",
    "An operation has no name",
    `
    The operationId becomes the name of the method in every language. Without one a name is made from method and path,
    which is stable but long, and changes when the path does. Under --strict this is an error.`,
    {
      wrong: `
        /users:
          get:
            summary: List users`,
      right: `
        /users:
          get:
            operationId: listUsers
            summary: List users`,
    },
  ),
  entry(
    "duplicate-operation-id",
    "Two operations have one name",
    `
    Names of operations, aliases included, are unique in a document, because one client class has a method for each.`,
    {
      wrong: `
        /users: { get: { operationId: list } }
        /groups: { get: { operationId: list } }`,
      right: `
        /users: { get: { operationId: listUsers } }
        /groups: { get: { operationId: listGroups } }`,
    },
  ),
  entry(
    "ambiguous-path",
    "Two paths are one address",
    `
    Names of path parameters do not reach the service: both paths describe the same request, and no router could tell
    the two operations apart. Each is a method of its own all the same.`,
    {
      wrong: `
        /users/{id}: { get: { … } }
        /users/{name}: { get: { … } }`,
      right: `
        /users/{id}: { get: { … } }
        /users/by-name/{name}: { get: { … } }`,
    },
  ),
  entry(
    "path-syntax",
    "A path is not written as paths are",
    `
    A path starts with a slash, and each parameter in it stands in a pair of braces. A query is no part of it: what it
    asks for is a parameter, and the SDKs take it for one. Nor is a fragment, which is never sent; the SDKs leave it out.`,
    { wrong: "users/{id: { get: { … } }", right: "/users/{id}: { get: { … } }" },
  ),
  entry(
    "path-parameter-undeclared",
    "A parameter of the path is not declared",
    `
    The path has a place for a value, and no parameter says what that value is. The SDKs ask for text.`,
    {
      wrong: `
        /users/{id}:
          get: { operationId: getUser }`,
      right: `
        /users/{id}:
          get:
            operationId: getUser
            parameters:
              - { name: id, in: path, required: true, schema: { type: string } }`,
    },
  ),
  entry(
    "path-parameter-unused",
    "A path parameter has no place in the path",
    `
    The parameter is declared with in: path, and the path has no braces with its name. It is ignored. Often one of the
    two names is misspelt, or the parameter belongs into the query.`,
    {
      wrong: `
        /users:
          get:
            parameters: [{ name: id, in: path, required: true, schema: { type: string } }]`,
      right: `
        /users:
          get:
            parameters: [{ name: id, in: query, schema: { type: string } }]`,
    },
  ),
  entry(
    "path-parameter-optional",
    "A path parameter is not marked as required",
    `
    A path with an empty place is another path, so every path parameter is required, and OpenAPI demands that it says
    so. It is taken as required.`,
    {
      wrong: "{ name: id, in: path, schema: { type: string } }",
      right: "{ name: id, in: path, required: true, schema: { type: string } }",
    },
  ),
  entry(
    "duplicate-parameter",
    "A parameter is declared twice",
    `
    Name and place together are the identity of a parameter, and a list has each once. Names of headers have no case. A
    parameter of an operation may override one of its path; that is no repetition.`,
    {
      wrong: `
        parameters:
          - { name: page, in: query, schema: { type: integer } }
          - { name: page, in: query, schema: { type: string } }`,
      right: `
        parameters:
          - { name: page, in: query, schema: { type: integer } }`,
    },
  ),
  entry(
    "parameter-style",
    "A style does not exist in this place",
    `
    How a list or an object is written depends on the place: in the path simple, label or matrix; in the query form,
    spaceDelimited, pipeDelimited or deepObject; in a header simple; in a cookie form.`,
    {
      wrong: "{ name: tags, in: header, style: form, schema: { type: array } }",
      right: "{ name: tags, in: header, style: simple, schema: { type: array } }",
    },
  ),
  entry(
    "parameter-content",
    "The content of a parameter has not one media type",
    `
    A parameter that is described by content travels as one text of one media type, so exactly one is named.`,
    {
      wrong: `
        content: { application/json: {}, text/plain: {} }`,
      right: `
        content: { application/json: { schema: { type: object } } }`,
    },
  ),
  entry(
    "ignored-header",
    "A header parameter is ignored",
    `
    OpenAPI describes Accept and Content-Type by media types, and Authorization by security schemes. Parameters with
    these names are ignored by its rules; the SDKs set the headers themselves.`,
    {
      wrong: "{ name: Authorization, in: header, schema: { type: string } }",
      right: `
        security: [{ bearer: [] }]
        # and under components.securitySchemes
        bearer: { type: http, scheme: bearer }`,
    },
  ),
  entry(
    "status-code",
    "A key of responses is no status code",
    `
    Responses are listed by status code, by a range such as 4XX (with capital letters), or under default. Codes from
    600 on do not exist in HTTP; where a service puts such a code into the body, x-sdk-envelope describes it.`,
    {
      wrong: "responses: { ok: { … }, 4xx: { … } }",
      right: 'responses: { "200": { … }, 4XX: { … } }',
    },
  ),
  entry(
    "unknown-security-scheme",
    "A security requirement names no scheme",
    `
    Every name under security is a key of components.securitySchemes of the same document. Otherwise nobody knows which
    credentials to send.`,
    {
      wrong: `
        security: [{ token: [] }]`,
      right: `
        security: [{ token: [] }]
        components:
          securitySchemes:
            token: { type: http, scheme: bearer }`,
    },
  ),
];

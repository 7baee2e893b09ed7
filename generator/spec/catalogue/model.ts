/**
 * Pages about meaning and names: what is found after the description proved to be valid.
 *
 * Decides: the words of these pages. Leaves to others: reporting (`model/`, `naming/`, `targets/`).
 */
import { entry, type CatalogueEntry } from "./entry.js";

export const MODEL_PAGES: readonly CatalogueEntry[] = [
  entry(
    "all-of-conflict",
    "Parts of allOf contradict each other",
    `
    A value must satisfy every part of allOf at once, and no value can satisfy these. Neither part is picked silently:
    the SDKs accept any value there. Mostly two schemas that are joined declare the same field with different types.`,
    {
      wrong: `
        allOf:
          - properties: { id: { type: string } }
          - properties: { id: { type: integer } }`,
      right: `
        allOf:
          - properties: { id: { type: string } }
          - properties: { name: { type: string } }`,
    },
  ),
  entry(
    "unfit-example",
    "An example does not fit the type that its schema becomes",
    `
    Samples are made of examples, and a sample must compile. So one takes of an example what fits: members that the
    schema does not declare are left out, those that it requires and that are missing are added, a number in quotes is
    read as a number, and other values that do not fit are replaced by plain ones. The pages show the example elsewhere
    as it is. Mostly the service has grown and the schema has not.`,
    {
      wrong: `
        schema: { type: object, properties: { name: { type: string } } }
        example: { name: web, region: ams }`,
      right: `
        schema: { type: object, properties: { name: { type: string }, region: { type: string } } }
        example: { name: web, region: ams }`,
    },
  ),
  entry(
    "lossy-schema",
    "A schema says more than a type can say",
    `
    Conditions such as if, not, contains or dependentRequired have no counterpart in the type systems of the output
    languages. The type that is made accepts everything the schema accepts, and more; it never accepts less. The rule
    itself is left to the service.`,
    {
      wrong: `
        type: string
        not: { enum: [admin] }`,
      right: `
        type: string
        description: Any name but "admin".`,
    },
  ),
  entry(
    "unsupported-schema",
    "A schema cannot be expressed",
    `
    There is no type for this schema in the output. The value is passed through as it is, and the SDKs say nothing about
    what is inside.`,
    {
      wrong: `
        items: { propertyNames: { pattern: "^x-" } }`,
      right: `
        items: { $ref: "#/components/schemas/Item" }`,
    },
  ),
  entry(
    "unsupported-parameter",
    "A parameter cannot be sent as described",
    `
    Reserved characters that stay as they are in a value of the path (\`allowReserved\`, 3.2) would lead to another path: a
    slash begins another segment. They are encoded all the same.`,
    {
      wrong: `
        { name: file, in: path, required: true, allowReserved: true, schema: { type: string } }`,
      right: `
        { name: folder, in: path, required: true, schema: { type: string } }
        { name: file, in: path, required: true, schema: { type: string } }`,
    },
  ),
  entry(
    "unsupported-media-type",
    "A media type is not all that its schema says",
    `
    JSON, forms, multipart bodies, streams of events and of JSON texts are typed. XML is passed on as text, and what
    nobody knows as bytes: there the schema is documentation, and no type tells of it.`,
    {
      wrong: `
        content:
          application/xml: { schema: { $ref: "#/components/schemas/User" } }`,
      right: `
        content:
          application/json: { schema: { $ref: "#/components/schemas/User" } }`,
    },
  ),
  entry(
    "several-successes",
    "More than one kind of success is described",
    `
    A method has one result. Where the successful responses of an operation have different types, it is one of them. Each
    is read as it is described, but the language that the finding names has no type for one of several.`,
    {
      wrong: `
        responses:
          "200": { description: done, content: { application/json: { schema: { $ref: "#/components/schemas/User" } } } }
          "202": { description: later, content: { application/json: { schema: { $ref: "#/components/schemas/Job" } } } }`,
      right: `
        responses:
          "200": { description: done, content: { application/json: { schema: { $ref: "#/components/schemas/Outcome" } } } }`,
    },
  ),
  entry(
    "no-such-type",
    "A language has no type for a schema",
    `
    The languages of the SDKs do not have the same types. Java knows no list whose items have types of their own, and no
    value that is always the same object; Python knows the first, and not the second. The type that is made in the
    language that the finding names accepts everything the schema accepts, and more. Nothing is changed in what is sent
    and what arrives, and the other languages keep their exact types.`,
    {
      wrong: `
        Point:
          type: array
          prefixItems: [{ type: number }, { type: string }]`,
      right: `
        Point:
          type: object
          properties: { at: { type: number }, label: { type: string } }`,
    },
  ),
  entry(
    "unsupported-operation",
    "An operation cannot be sent",
    `
    TRACK and CONNECT are refused by every platform's HTTP client, for good reasons. The operation is left out of the
    SDKs and of the pages; everything else of the description is made as usual. TRACE is refused by many, such as every
    \`fetch\`; the operation is made, and fails where the platform will not send it.`,
    { wrong: "trace: { operationId: echo }", right: "get: { operationId: echo }" },
  ),
  entry(
    "unsupported-body",
    "A body is described where none can be sent",
    `
    A GET or HEAD request has no body that means anything (RFC 9110, 9.3.1), and most clients refuse to send one. The
    operation is made without it. The same code stands where a body is sent, but not in every detail as described: a
    header of a part whose value the description leaves open, and parts that are known by their position only.`,
    {
      wrong: "get: { operationId: find, requestBody: { content: { application/json: {} } } }",
      right:
        "post: { operationId: find, x-sdk-idempotent: true, requestBody: { content: { application/json: {} } } }",
    },
  ),
  entry(
    "unsupported-servers",
    "A server of a path or an operation is not known",
    `
    An operation may have a server of its own, and its calls go there. Where the host of that server is a
    variable whose default is no host, only the caller knows it: the call is refused until the client is told a host, for
    example by a derived client with that host.`,
    {
      wrong: `
        servers: [{ url: "https://{agent}", variables: { agent: { default: "<your agent>" } } }]`,
      right: `
        servers: [{ url: "https://{region}.example.com", variables: { region: { default: eu, enum: [eu, us] } } }]`,
    },
  ),
  entry(
    "unsupported-security",
    "A security scheme must be served by the caller",
    `
    Schemes such as mutual TLS, digest or flows that need a browser cannot be carried out by a client library alone. The
    operations are generated, and the caller adds what the scheme needs: a header, or a transport with a certificate.`,
    {
      wrong: "digest: { type: http, scheme: digest }",
      right: "bearer: { type: http, scheme: bearer }",
    },
  ),
  entry(
    "paging-target",
    "x-sdk-paging finds no list in the answer",
    `
    The pointer under items must lead, through the schema of the successful answer, to an array, and the one under total
    to a number. Otherwise a page cannot be walked.`,
    {
      wrong: "x-sdk-paging: { page: page, items: /data }",
      right: "x-sdk-paging: { page: page, items: /data/list }",
    },
  ),
  entry(
    "name-collision",
    "Two things would have one name",
    `
    Two different names of the description become the same name in a language, for example after their words are
    written together. The one that matches exactly keeps the name, the others get an addition made of their own name
    or path, so that nothing depends on order. Give one of them a name of its own to choose it yourself. Under --strict
    this is an error.`,
    {
      wrong: `
        properties:
          user-id: { type: string }
          user_id: { type: string }`,
      right: `
        properties:
          user-id: { type: string }
          user_id: { type: string, x-sdk-name: legacyUserId }`,
    },
  ),
  entry(
    "name-not-expressible",
    "A name cannot be written in a language",
    `
    The name has no character that a language allows in names, or is one that the SDK needs for itself. Another name was
    made; choose a better one with x-sdk-name.`,
    {
      wrong: `
        properties: { "+1": { type: integer } }`,
      right: `
        properties: { "+1": { type: integer, x-sdk-name: plusOne } }`,
    },
  ),
];

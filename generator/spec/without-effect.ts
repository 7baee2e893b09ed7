/**
 * Members of OpenAPI of which nothing reaches an SDK, or not always.
 *
 * Decides: which these are, each with its reason. What is not in these lists must be read by a stage or told by a
 * finding, wherever it stands; a test walks the grammar and fails otherwise, and another one watches which parts of the
 * model reach an output.
 * Leaves to others: counting them (`census.ts`).
 */
import type { TABLE } from "./grammar-table.js";

type Table = typeof TABLE;
/** `schema.xml`; only members that the grammar knows. */
type Construct = {
  [Name in keyof Table]: `${Name}.${Exclude<keyof Table[Name], "*"> & string}`;
}[keyof Table];
type Reasons = readonly (readonly [reason: string, constructs: readonly Construct[]])[];

/** They reach no output. */
const NO_EFFECT: Reasons = [
  [
    "it is about the service and the people behind it, not about a call or a value",
    [
      ...(["info.termsOfService", "info.contact", "info.summary", "license.url"] as const),
      ...(["document.externalDocs", "tag.externalDocs"] as const),
    ],
  ],
  ["it is about XML, which SDKs hand over as text", ["schema.xml"]],
  [
    "it is about the description itself, and what refers to it",
    [
      ...(["document.$self", "document.jsonSchemaDialect", "schema.$comment"] as const),
      ...(["schema.$schema", "schema.$vocabulary", "schema.$id", "schema.$anchor"] as const),
    ],
  ],
  ["pages have one order of their own", ["tag.parent", "tag.kind"]],
  [
    "a server is told by its address",
    ["server.name", "server.description", "serverVariable.description"],
  ],
  [
    "SDKs send what they are given, an empty value too",
    ["parameter.allowEmptyValue", "header.allowEmptyValue"],
  ],
  [
    "headers of an answer are handed over as they came, and never logged unless they are harmless",
    [
      ...(["header.schema", "header.content", "header.example", "header.examples"] as const),
      ...(["header.style", "header.explode", "header.allowReserved", "header.deprecated"] as const),
      ...(["header.x-sdk-sensitive"] as const),
    ],
  ],
  [
    "SDKs follow no links by themselves",
    [
      ...(["response.links", "link.operationId", "link.operationRef", "link.parameters"] as const),
      ...(["link.requestBody", "link.description", "link.server"] as const),
    ],
  ],
  [
    "a token that was got in another way is handed to the client as it is",
    [
      ...(["securityScheme.bearerFormat", "securityScheme.openIdConnectUrl"] as const),
      ...(["securityScheme.oauth2MetadataUrl", "securityScheme.deprecated"] as const),
      ...(["oauthFlows.implicit", "oauthFlows.password", "oauthFlows.authorizationCode"] as const),
      ...(["oauthFlows.deviceAuthorization", "oauthFlow.refreshUrl"] as const),
    ],
  ],
  [
    "samples are made from values that stand in the description, and told by their summaries",
    ["example.description", "example.externalValue", "example.serializedValue"],
  ],
];

/** They are used unless something else has the last word. */
const OVERRULED: Reasons = [
  [
    "what is written nearer to the use is told instead, or the part has no name of its own that words could stand at",
    [
      ...(["schema.title", "schema.description", "schema.default", "schema.deprecated"] as const),
      ...(["schema.example", "schema.examples", "schema.externalDocs"] as const),
      ...(["schema.readOnly", "schema.writeOnly", "schema.x-sdk-name"] as const),
      ...(["externalDocs.url", "externalDocs.description"] as const),
      ...(["parameter.description", "parameter.example", "parameter.examples"] as const),
      ...(["header.description"] as const),
      ...(["response.description", "response.summary", "mediaType.example"] as const),
      ...(["mediaType.examples", "example.summary", "example.value"] as const),
      ...(["example.dataValue", "pathItem.summary", "pathItem.description"] as const),
    ],
  ],
  [
    "the operation has a parameter of the same name and place",
    [
      ...(["parameter.schema", "parameter.content", "parameter.required"] as const),
      ...(["parameter.style", "parameter.explode", "parameter.allowReserved"] as const),
    ],
  ],
  ["`x-sdk-deprecated` says more", ["operation.deprecated", "parameter.deprecated"]],
  [
    "the media type of a body says more",
    [
      ...(["schema.format", "schema.contentEncoding", "schema.contentMediaType"] as const),
      ...(["schema.minLength", "schema.maxLength", "schema.pattern"] as const),
    ],
  ],
  ["a schema without a type lets null through anyway", ["schema.nullable"]],
  ["no schema extends it, so there is nothing to tell apart", ["schema.discriminator"]],
  [
    "every operation says its own",
    ["document.security", "document.servers", "pathItem.servers", "pathItem.parameters"],
  ],
  ["the product file says it", ["info.license", "license.name", "license.identifier"]],
];

const byConstruct = (reasons: Reasons): ReadonlyMap<string, string> =>
  new Map(reasons.flatMap(([reason, all]) => all.map((one) => [one, reason] as const)));

export const WITHOUT_EFFECT = byConstruct(NO_EFFECT);
export const MAY_BE_OVERRULED = byConstruct(OVERRULED);

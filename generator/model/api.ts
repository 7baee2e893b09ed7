/**
 * The model: what one or more descriptions say, in the terms of HTTP and JSON.
 *
 * Decides: the vocabulary between reading and planning. Everything here is plain data, complete and already checked:
 * references are ids, `allOf` is flattened, defaults of OpenAPI are filled in, nothing is looked up later.
 * Leaves to others: how the description is read (`model/build`), and every name, casing, type text and file of an
 * output language (`targets/`). No word in this file is cased for a language.
 *
 * Longer than 400 lines because the model is one vocabulary: half of it would be read with the other half open.
 */
import type { Span } from "../diagnostic.js";
import type { Json } from "./json.js";

/** Path of a declaration in the description: `User`, `User.address`, `createUser.body`, `listUsers.query.filter`. */
export type TypeId = string;

/** Everything an output is made from. */
export interface Api {
  /** One per document, in the order of the product file. */
  readonly clients: readonly Client[];
  /** Types that anything refers to, shared by all clients. Components first, in document order, then inline ones. */
  readonly declarations: readonly Declaration[];
  /** What not every language has a type for, in the order in which it was met. */
  readonly demands: readonly Demand[];
}

// ---------------------------------------------------------------------------------------------- types

/** A limit that the description puts on a value. Told in documentation; never enforced by an SDK. */
export type Constraint =
  | {
      readonly kind:
        | ("minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties")
        | ("minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf");
      /** Finite. A `bigint` where no number is the same integer. */
      readonly value: number | bigint;
    }
  | { readonly kind: "pattern"; readonly value: string }
  | { readonly kind: "uniqueItems" };

/** What a value may be. A closed set: a `switch` over `kind` needs no default. */
export type Type =
  | {
      readonly kind: "string";
      /** `format` as the description writes it (`date-time`, `uuid`, …), or the empty string. */
      readonly format: string;
      readonly constraints: readonly Constraint[];
    }
  | {
      readonly kind: "integer";
      /** 32 where the format says int32; 64 where it says int64; 53 where nothing is said. */
      readonly bits: 32 | 53 | 64;
      readonly constraints: readonly Constraint[];
    }
  | { readonly kind: "number"; readonly constraints: readonly Constraint[] }
  | { readonly kind: "boolean" }
  /** Binary data: text in base64 inside JSON, or the bytes themselves as a body or a part. */
  | { readonly kind: "bytes"; readonly encoding: "base64" | "raw" }
  | { readonly kind: "literal"; readonly value: Json }
  | {
      readonly kind: "list";
      readonly items: Type;
      readonly constraints: readonly Constraint[];
    }
  | { readonly kind: "tuple"; readonly items: readonly Type[]; readonly rest: Type | null }
  /** An object with free keys. */
  | { readonly kind: "map"; readonly values: Type; readonly constraints: readonly Constraint[] }
  | { readonly kind: "nullable"; readonly of: Type }
  | { readonly kind: "ref"; readonly id: TypeId }
  | { readonly kind: "unknown" }
  | { readonly kind: "never" };

/**
 * A place that asks for a type which not every language has: a list whose items have types of their own, a value that
 * is always the same, no value at all.
 */
export type Demand =
  | (DemandPlace & { readonly kind: "tuple" | "nothing" })
  | (DemandPlace & { readonly kind: "constant"; readonly value: Json });

interface DemandPlace {
  /** Path in the description, which need not be that of a declaration. */
  readonly what: TypeId;
  readonly span: Span;
}

/** Words about anything, as the description has them (CommonMark, untrusted). */
export interface Documentation {
  /** One line, or empty. */
  readonly summary: string;
  /** Any length, or empty. */
  readonly description: string;
  /** `null` when it is current; otherwise what to use instead, possibly empty. */
  readonly deprecated: string | null;
  readonly externalDocs: { readonly url: string; readonly description: string } | null;
}

interface DeclarationBase {
  readonly id: TypeId;
  /** `x-sdk-name`: an explicit name that wins over everything and is never altered. */
  readonly givenName: string | null;
  readonly documentation: Documentation;
  readonly examples: readonly Json[];
  /** Whether this is a named component, or an inline schema named by its path. */
  readonly origin: "component" | "inline";
  readonly span: Span;
}

/** An object with named fields. */
export interface RecordDeclaration extends DeclarationBase {
  readonly kind: "record";
  readonly fields: readonly Field[];
  /** Type of members that are not declared: `null` when the description does not speak of them or forbids them. */
  readonly additional: Type | null;
}

export interface Field {
  /** The key in JSON. */
  readonly name: string;
  readonly givenName: string | null;
  readonly type: Type;
  readonly required: boolean;
  readonly documentation: Documentation;
  /** What the service assumes when the field is absent. Never sent on the caller's behalf. `undefined`: none. */
  readonly default: Json | undefined;
  /** `undefined`: none. An example may well be `false`, `0`, `""` or `null`. */
  readonly example: Json | undefined;
  readonly access: "both" | "read" | "write";
  /** `x-sdk-sensitive`, or a password format: redacted in every log and error. */
  readonly sensitive: boolean;
  readonly span: Span;
}

/** A set of known values. Always open: a service may send one that is not listed. */
export interface EnumDeclaration extends DeclarationBase {
  readonly kind: "enum";
  readonly base: "string" | "integer" | "number";
  readonly members: readonly EnumMember[];
}

export interface EnumMember {
  readonly value: string | number;
  /** From `x-enum-varnames`; never altered. */
  readonly givenName: string | null;
  /** Words for it, where a schema of its own has a `title`; else empty. Of a number, the best source of a name. */
  readonly title: string;
  /** From `x-enum-descriptions`; may be empty. */
  readonly description: string;
  readonly span: Span;
}

/** One of several types. */
export interface UnionDeclaration extends DeclarationBase {
  readonly kind: "union";
  readonly variants: readonly UnionVariant[];
  /** The field whose value tells the variants apart, where the description names one. */
  readonly discriminator: string | null;
}

export interface UnionVariant {
  readonly type: Type;
  /**
   * Values of the discriminator that mean this variant. Empty when there is no discriminator, and for the variant that
   * is meant by every other value or by none (`defaultMapping` of 3.2).
   */
  readonly tags: readonly string[];
}

/** Another name for a type, such as a component that is a list or a string. */
export interface AliasDeclaration extends DeclarationBase {
  readonly kind: "alias";
  readonly type: Type;
}

export type Declaration = RecordDeclaration | EnumDeclaration | UnionDeclaration | AliasDeclaration;

// ---------------------------------------------------------------------------------------------- clients

/** What one document describes: a service, and the class that talks to it. */
export interface Client {
  /** Short identity, such as `management`; used in folders of every output. */
  readonly id: string;
  /** Name of the client class in every language, such as `ManagementClient`. */
  readonly className: string;
  readonly title: string;
  readonly version: string;
  readonly documentation: Documentation;
  readonly servers: readonly Server[];
  readonly schemes: readonly SecurityScheme[];
  readonly envelope: Envelope | null;
  /** `null`: the description knows no endpoints of OpenID Connect. */
  readonly openId: OpenIdConnect | null;
  /** Of the schemes in document order. */
  readonly signInProviders: readonly SignInProvider[];
  /** In the order of the document's `tags`, then those that only operations name. */
  readonly tags: readonly Tag[];
  /** Without hidden ones. Document order. */
  readonly operations: readonly Operation[];
  /** Operations with `x-sdk-hidden` that something needs, such as the one that fetches a token. Never methods. */
  readonly hiddenOperations: readonly Operation[];
  /** What the service sends by itself, to an address that is agreed on elsewhere. Document order. */
  readonly webhooks: readonly Webhook[];
}

/** A request that the service sends and the reader of the SDK's types receives. */
export interface Webhook {
  /** Key under `webhooks`; of a callback, its name under `callbacks`. */
  readonly name: string;
  readonly method: HttpMethod;
  readonly documentation: Documentation;
  /** Of a callback, where it is sent to: a URL with runtime expressions, as written. `null` for a webhook. */
  readonly address: string | null;
  /** Query and headers of what arrives. */
  readonly parameters: readonly Parameter[];
  readonly body: Body | null;
  readonly span: Span;
}

export interface Server {
  /** With its scheme, or a path below a host that is not known. */
  readonly url: string;
  readonly description: string;
  readonly variables: readonly {
    readonly name: string;
    readonly default: string;
    readonly enum: readonly string[];
    readonly description: string;
  }[];
}

export interface Tag {
  /** As written; the identity. */
  readonly name: string;
  readonly givenName: string | null;
  /** The tag that it stands below (3.2); `null`: none. */
  readonly parent: string | null;
  readonly documentation: Documentation;
}

/** RFC 6901: `/data/access_token`. */
export type JsonPointer = string;

/** How success and failure are read from a body, from `x-sdk-envelope`. */
export interface Envelope {
  readonly success: {
    readonly pointer: JsonPointer;
    readonly values: readonly (string | number)[];
  };
  readonly message: JsonPointer | null;
  readonly code: JsonPointer | null;
  readonly requestId: JsonPointer | null;
  readonly data: JsonPointer | null;
  /** One per status the service documents, in ascending order. */
  readonly errors: readonly EnvelopeError[];
  /** The service's finer codes, which stand at `code`: numbers ascending, others in document order. */
  readonly codes: readonly EnvelopeCode[];
}

export interface EnvelopeCode {
  /** One code, or several that mean the same, ranges among them: `1635`, `1636`; `1700-1707`. */
  readonly codes: readonly string[];
  readonly description: string;
  /** What the caller can do about it. */
  readonly action: string;
}

export interface EnvelopeError {
  readonly status: number;
  /** Words of its name, such as `InvalidArgument`; targets add their ending. */
  readonly name: string;
  readonly description: string;
  /** What the caller can do about it. */
  readonly action: string;
}

export type SecurityScheme =
  | (SchemeBase & { readonly kind: "bearer"; readonly token: TokenSource | null })
  | (SchemeBase & { readonly kind: "basic" })
  | (SchemeBase & {
      readonly kind: "apiKey";
      readonly in: "header" | "query" | "cookie";
      readonly parameter: string;
      /** Filled from a claim of another scheme's token instead of an option: `x-sdk-token: {claim, of}`. */
      readonly claim: { readonly name: string; readonly scheme: string } | null;
    })
  | (SchemeBase & {
      readonly kind: "oauth2ClientCredentials";
      readonly tokenUrl: string;
      readonly scopes: readonly string[];
    })
  | (SchemeBase & RequestSignature & { readonly kind: "signature" })
  /** A scheme no SDK of ours can fulfil by itself (implicit flows, mutual TLS, …). The caller brings the header. */
  | (SchemeBase & { readonly kind: "external"; readonly what: string });

/** `x-sdk-signature`: every request carries `Authorization: <word> <key id>:<HMAC of the request>`. */
export interface RequestSignature {
  readonly word: string;
  readonly hash: "SHA-1" | "SHA-256" | "SHA-512";
  /** Names of the client options. */
  readonly keyId: string;
  readonly secret: string;
  /** What the names of signed headers begin with. The date is signed, too. */
  readonly signs: string;
  /** Headers that take the nonce and the date. */
  readonly nonce: string;
  readonly date: string;
  /** Further headers of every signed request. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

interface SchemeBase {
  /** Key under `components.securitySchemes`. */
  readonly id: string;
  readonly givenName: string | null;
  readonly documentation: Documentation;
}

/** `x-sdk-token` of a bearer scheme: which operation buys the token, and with what. */
export interface TokenSource {
  /** `operationId` of an operation of the same document, usually a hidden one. */
  readonly operation: string;
  /** Member of the request body → name of the client option that fills it. */
  readonly credentials: readonly {
    readonly field: string;
    readonly option: string;
    readonly sensitive: boolean;
  }[];
  readonly token: JsonPointer;
  /** Lifetime in seconds; `null` when the answer does not tell. */
  readonly expiresIn: JsonPointer | null;
  /** Assumed lifetime in seconds when the answer does not tell. */
  readonly defaultLifetime: number;
}

/** `x-sdk-openid`: the endpoints of OpenID Connect. Operations are named by `Operation.id`; `null` where there is none. */
export interface OpenIdConnect {
  /** Claim `iss` of ID tokens: an address, or a path below the host. */
  readonly issuer: string;
  /** Where browsers are sent: addresses, or paths below the host. */
  readonly authorize: string;
  readonly endSession: string | null;
  readonly token: string;
  readonly userInfo: string | null;
  readonly introspect: string | null;
  readonly revoke: string | null;
  readonly jwks: string | null;
  /** What is asked for when the caller does not say. */
  readonly scope: string;
  /** Names of the client options that say who the application is and what it is set to. */
  readonly options: OpenIdOptions;
}

export interface OpenIdOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  readonly logoutRedirectUri: string;
  readonly scope: string;
  /** How the application proves who it is at the token endpoint. */
  readonly clientAuthentication: string;
}

/**
 * Where users sign in, as a security scheme says it: `oauth2` with the flow `authorizationCode`, or `openIdConnect`. Addresses
 * may be relative to the server.
 */
export interface SignInProvider {
  /** Key of the scheme. */
  readonly scheme: string;
  /** The addresses, or that of the configuration which tells them (OpenID Connect Discovery). */
  readonly endpoints:
    | { readonly authorize: string; readonly token: string; readonly refresh: string | null }
    | { readonly discovery: string };
  /** What can be asked for; empty where only the provider knows. */
  readonly scopes: readonly { readonly name: string; readonly description: string }[];
}

/** The operations that the endpoints are. */
export function openIdOperations(openId: OpenIdConnect | null): readonly string[] {
  if (openId === null) return [];
  const { token, userInfo, introspect, revoke, jwks } = openId;
  return [token, userInfo, introspect, revoke, jwks].filter((one) => one !== null);
}

// ---------------------------------------------------------------------------------------------- operations

/** In capitals. Mostly those of RFC 9110; 3.2 lets a description have others, such as `QUERY` and `COPY`. */
export type HttpMethod = string;

export interface Operation {
  /**
   * `operationId`, or one made from method and path where the description has none. An operation that takes or gives
   * several media types is several here, each with one: the others have the id of the first and an ending that says
   * what they take or give (`getCommit.diff`, `createMessage.multipart`).
   */
  readonly id: string;
  readonly givenName: string | null;
  /** Former or misspelt names that stay callable, from `x-sdk-aliases`. */
  readonly aliases: readonly string[];
  readonly method: HttpMethod;
  /** As written, `{name}` for parameters. */
  readonly path: string;
  /**
   * Servers of its own or of its path, first one first; they stand in place of the client's. Empty: it has none. A
   * host that the caller names replaces these too.
   */
  readonly servers: readonly Server[];
  /** Name of the first tag; `null` when it has none. */
  readonly tag: string | null;
  readonly documentation: Documentation;
  readonly parameters: readonly Parameter[];
  readonly body: Body | null;
  /** Ascending by status; ranges (`4XX`) after exact ones, `default` last. */
  readonly responses: readonly Response[];
  /** Media type to ask for where the description has several; `null`: whatever the kind of the answer implies. */
  readonly accept: string | null;
  /** Calls that the service makes because of this one. */
  readonly callbacks: readonly Webhook[];
  /** Alternatives (OR); the schemes of one alternative are all needed (AND). Empty: no authentication. */
  readonly security: readonly (readonly SecurityUse[])[];
  /** Whether sending it twice does no more than sending it once: GET, HEAD, PUT, DELETE, or `x-sdk-idempotent`. */
  readonly idempotent: boolean;
  readonly paging: Paging | null;
  /** Complete requests to show: parameters and body together. */
  readonly examples: readonly OperationExample[];
  readonly span: Span;
}

export interface SecurityUse {
  readonly scheme: string;
  readonly scopes: readonly string[];
}

/** `cookie` (3.2): as `form`, but nothing is percent-encoded and pieces stand between semicolons. */
export type ParameterStyle =
  | "simple"
  | "label"
  | "matrix"
  | "form"
  | "spaceDelimited"
  | "pipeDelimited"
  | "deepObject"
  | "cookie";

export interface Parameter {
  readonly name: string;
  readonly givenName: string | null;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly type: Type;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** A media type when the parameter is `content` (usually JSON in one value) and not a style. */
  readonly contentType: string | null;
  /** The value is the whole query, without a name (`in: querystring` of 3.2); `contentType` says how it is written. */
  readonly whole: boolean;
  readonly documentation: Documentation;
  readonly default: Json | undefined;
  readonly example: Json | undefined;
  readonly sensitive: boolean;
  readonly span: Span;
}

export type BodyKind = "json" | "form" | "multipart" | "text" | "bytes";

export interface Body {
  readonly required: boolean;
  readonly documentation: Documentation;
  /** First one first: the one an SDK sends. Never empty. */
  readonly contents: readonly Content[];
}

export interface Content {
  readonly mediaType: string;
  readonly kind: BodyKind;
  /** The whole of it. Of a stream, what it is for those who do not read it piece by piece: text. */
  readonly type: Type;
  readonly examples: readonly NamedExample[];
  /** How single members are written, of a form or multipart body. Members that are not listed have the usual way. */
  readonly encoding: readonly PartEncoding[];
  /** Set where the content is a sequence of items that arrive one by one. */
  readonly stream: ContentStream | null;
}

/** How one member of a form or multipart body is written: what `encoding` says, its defaults filled in. */
export interface PartEncoding {
  /** Name of the member. */
  readonly name: string;
  /** First of the media types it may have; `null`: that of its type (text, JSON for objects, bytes for binary data). */
  readonly contentType: string | null;
  /** Set where it is written as a query parameter is; then `contentType` counts for nothing. */
  readonly style: { readonly style: ParameterStyle; readonly explode: boolean } | null;
  readonly allowReserved: boolean;
  /** Headers of the part whose value the description fixes. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

export interface ContentStream {
  /** `text/event-stream`; a line each (`application/jsonl`, `application/x-ndjson`); RFC 7464 (`application/json-seq`). */
  readonly format: "serverSentEvents" | "jsonLines" | "jsonSequence";
  /** One item; of an event, its `data`. */
  readonly item: Type;
  /** Whether the text of an item is JSON. `false`: `item` is a string. */
  readonly json: boolean;
  /** Kinds of events, where the description tells them apart by their name; else empty. */
  readonly events: readonly { readonly name: string; readonly data: Type }[];
}

export interface NamedExample {
  /** Key under `examples`, or the empty string for a lone `example`. */
  readonly name: string;
  readonly summary: string;
  readonly value: Json;
  readonly span: Span;
}

export interface Response {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly description: string;
  readonly contents: readonly Content[];
  readonly headers: readonly {
    readonly name: string;
    readonly type: Type;
    readonly required: boolean;
    readonly documentation: Documentation;
  }[];
  /** Calls that can follow this answer. */
  readonly links: readonly Link[];
}

export interface Link {
  /** Key under `links`. */
  readonly name: string;
  /** Id of the operation it leads to; `null` where that is none of this document. */
  readonly operation: string | null;
  readonly description: string;
  /** Parameters of that operation and the runtime expressions or values that fill them, as written. */
  readonly parameters: readonly { readonly name: string; readonly value: Json }[];
}

/** How the pages of a list are walked, from `x-sdk-paging`. */
export interface Paging {
  /** Where page number and page size go: a parameter's name, or a pointer into the JSON body. */
  readonly page: { readonly in: "query" | "body"; readonly at: string };
  readonly size: { readonly in: "query" | "body"; readonly at: string } | null;
  /** Number of the first page. */
  readonly first: number;
  /** Into the answer: the items of the page, and how many there are in all. */
  readonly items: JsonPointer;
  readonly total: JsonPointer | null;
  readonly itemType: Type;
}

/** One worked example of a whole call. All values fit their types. */
export interface OperationExample {
  /** `minimal`, `full` or any other key of the description. */
  readonly name: string;
  readonly summary: string;
  /** By parameter, in the order of `Operation.parameters`; absent ones are left out. */
  readonly parameters: readonly { readonly parameter: Parameter; readonly value: Json }[];
  /** `undefined`: no body is sent. */
  readonly body: Json | undefined;
}

/** Type of what a caller gives for a body: the content itself, or the items of what is sent line by line. */
export function givenType({ type, stream }: Content): Type {
  return stream?.format === "jsonLines"
    ? { kind: "list", items: stream.item, constraints: [] }
    : type;
}

/** The response that a successful call gives: the first 2xx, or `default` where there is no other. */
export function successResponse(operation: Pick<Operation, "responses">): Response | null {
  const exact = operation.responses.find((one) => /^2(\d\d|XX)$/.test(one.status));
  return exact ?? operation.responses.find((one) => one.status === "default") ?? null;
}

/**
 * Every response that a successful call may give, the one of `successResponse` first. A result is one of their types;
 * one without content gives nothing.
 */
export function successResponses(operation: Pick<Operation, "responses">): readonly Response[] {
  const all = operation.responses.filter((one) => /^2(\d\d|XX)$/.test(one.status));
  const other = successResponse(operation);
  return all.length > 0 || other === null ? all : [other];
}

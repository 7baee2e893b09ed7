/**
 * The row of a security scheme: a call of the runtime's function for its kind.
 *
 * Decides: what each kind is told.
 * Leaves to others: the names of options (`service.ts`), what the functions do (`runtime/schemes.ts`, `signature.ts`).
 */
import type { Code } from "../../code/code.js";
import type { SecurityScheme } from "../../model/api.js";
import { runtimeValue, type RuntimeValue } from "./runtime.js";
import { literal } from "./syntax.js";
import {
  arrayOf,
  callOf,
  type Expression,
  type ObjectMember,
  objectOf,
  pointerOf,
} from "./values.js";

type SchemeKind = Extract<RuntimeValue, `${string}Scheme`>;

const KEY_PLACES = { header: "inHeader", query: "inQuery", cookie: "inCookie" } as const;

export interface SchemeInput {
  /** Name of the option that a part of the scheme is taken from. */
  readonly option: (part: string) => string;
  /** The constant that is the row of an operation. */
  readonly rowOf: (operationId: string) => Code;
}

export function schemeRow(scheme: SecurityScheme, input: SchemeInput): Expression {
  const option = (part: string): Code => literal(input.option(part));
  const row = (kind: SchemeKind, members: readonly ObjectMember[]): Expression =>
    callOf(runtimeValue(kind), members.length > 0 ? objectOf(members) : null);
  switch (scheme.kind) {
    case "bearer":
      return scheme.token === null
        ? row("bearerScheme", [{ name: "option", value: option("option") }])
        : row("tokenScheme", tokenMembers(scheme.token, option, input));
    case "basic":
      return row("basicScheme", [
        { name: "username", value: option("username") },
        { name: "password", value: option("password") },
      ]);
    case "apiKey": {
      const place = [
        { name: "in", value: runtimeValue(KEY_PLACES[scheme.in]) },
        { name: "name", value: literal(scheme.parameter) },
      ];
      if (scheme.claim) {
        return row("claimScheme", [
          ...place,
          { name: "claim", value: literal(scheme.claim.name) },
          { name: "of", value: literal(scheme.claim.scheme) },
        ]);
      }
      return row("apiKeyScheme", [...place, { name: "option", value: option("option") }]);
    }
    case "oauth2ClientCredentials":
      return row("clientCredentialsScheme", [
        { name: "tokenUrl", value: literal(scheme.tokenUrl) },
        { name: "scopes", value: arrayOf(scheme.scopes.map(literal)) },
        { name: "clientId", value: option("clientId") },
        { name: "clientSecret", value: option("clientSecret") },
      ]);
    case "signature": {
      const headers = scheme.headers.map(({ name, value }) => ({ name, value: literal(value) }));
      return row("signatureScheme", [
        { name: "keyId", value: option("keyId") },
        { name: "secret", value: option("secret") },
        { name: "scheme", value: literal(scheme.word) },
        { name: "hash", value: literal(scheme.hash) },
        { name: "signs", value: literal(scheme.signs) },
        { name: "nonce", value: literal(scheme.nonce) },
        { name: "date", value: literal(scheme.date) },
        { name: "headers", value: objectOf(headers) },
      ]);
    }
    case "external":
      return row("externalScheme", []);
  }
}

function tokenMembers(
  token: NonNullable<(SecurityScheme & { kind: "bearer" })["token"]>,
  option: (part: string) => Code,
  { rowOf }: SchemeInput,
): readonly ObjectMember[] {
  const credentials = token.credentials.map(({ field }) => ({ name: field, value: option(field) }));
  const members: ObjectMember[] = [
    { name: "operation", value: rowOf(token.operation) },
    { name: "credentials", value: objectOf(credentials) },
    { name: "token", value: pointerOf(token.token) },
  ];
  if (token.expiresIn !== null)
    members.push({ name: "expiresIn", value: pointerOf(token.expiresIn) });
  return [...members, { name: "lifetime", value: literal(token.defaultLifetime) }];
}

/**
 * Rows of security schemes.
 *
 * Decides: which kind of the runtime a scheme of the description is, and what it is told.
 * Leaves to others: which options there are and who must have them (`service.ts`), what a kind does
 * (`runtime/schemes.py`, `runtime/signature.py`).
 */
import { code, type Code } from "../../code/code.js";
import type { SecurityScheme } from "../../model/api.js";
import { call, dictOf, type Expression, type Item, keyword, tupleOf } from "./layout.js";
import { type RuntimeName, runtimeValue } from "./runtime.js";
import { literal } from "./syntax.js";

export interface SchemeInput {
  /** The option that fills a part of the scheme. */
  readonly option: (part: string) => string;
  /** Whether a client cannot do without it. */
  readonly required: boolean;
  /** The constant that is the row of an operation. */
  readonly rowOf: (operationId: string) => Code;
}

type SchemeClass = Extract<RuntimeName, `${string}Scheme`>;

export function schemeRow(input: SchemeInput, scheme: SecurityScheme): Expression {
  const option = (part: string): Code => literal(input.option(part));
  const row = (kind: SchemeClass, items: readonly Item[]): Expression =>
    call(runtimeValue(kind), items);
  switch (scheme.kind) {
    case "bearer":
      return scheme.token === null
        ? row("BearerScheme", [keyword(code`option`, option("option"))])
        : row("TokenScheme", tokenItems(input, scheme.token, option));
    case "basic":
      return row("BasicScheme", [
        keyword(code`username`, option("username")),
        keyword(code`password`, option("password")),
      ]);
    case "apiKey": {
      const place = [
        keyword(code`place`, literal(scheme.in)),
        keyword(code`name`, literal(scheme.parameter)),
      ];
      if (scheme.claim) {
        return row("ClaimScheme", [
          ...place,
          keyword(code`claim`, literal(scheme.claim.name)),
          keyword(code`of`, literal(scheme.claim.scheme)),
        ]);
      }
      const required = input.required ? [keyword(code`required`, literal(true))] : [];
      return row("ApiKeyScheme", [...place, keyword(code`option`, option("option")), ...required]);
    }
    case "oauth2ClientCredentials":
      return row("ClientCredentialsScheme", [
        keyword(code`token_url`, literal(scheme.tokenUrl)),
        keyword(code`scopes`, tupleOf(scheme.scopes.map(literal))),
        keyword(code`client_id`, option("clientId")),
        keyword(code`client_secret`, option("clientSecret")),
      ]);
    case "signature":
      return row("SignatureScheme", [
        keyword(code`key_id`, option("keyId")),
        keyword(code`secret`, option("secret")),
        keyword(code`word`, literal(scheme.word)),
        keyword(code`digest`, literal(scheme.hash.replace("-", "").toLowerCase())),
        keyword(code`signs`, literal(scheme.signs)),
        keyword(code`nonce`, literal(scheme.nonce)),
        keyword(code`date`, literal(scheme.date)),
        keyword(
          code`headers`,
          dictOf(
            scheme.headers.map(({ name, value }) => ({
              key: literal(name),
              value: literal(value),
            })),
          ),
        ),
      ]);
    case "external":
      return row("ExternalScheme", []);
  }
}

function tokenItems(
  input: SchemeInput,
  token: NonNullable<(SecurityScheme & { kind: "bearer" })["token"]>,
  option: (part: string) => Code,
): readonly Item[] {
  const credentials = token.credentials.map(({ field }) => ({
    key: literal(field),
    value: option(field),
  }));
  const items: Item[] = [
    keyword(code`operation`, input.rowOf(token.operation)),
    keyword(code`credentials`, dictOf(credentials)),
    keyword(code`token`, literal(token.token)),
  ];
  if (token.expiresIn !== null) items.push(keyword(code`expires_in`, literal(token.expiresIn)));
  return [...items, keyword(code`lifetime`, literal(token.defaultLifetime))];
}

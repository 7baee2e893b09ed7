/**
 * The kinds of security schemes.
 *
 * Decides: how each kind shows itself in a request, and which options of the client it needs.
 * Leaves to others: which schemes a call uses (`auth.ts`), and keeping tokens (`token.ts`).
 *
 * The generator prints one call per scheme of the description, so a bundle holds only the kinds that its clients have.
 */
import type { Credentials } from "./auth.js";
import { formBody } from "./bodies.js";
import { base64, percentEncode } from "./encoding.js";
import { SdkError } from "./errors.js";
import { setHeader } from "./headers.js";
import type { Operation, Place, Pointer } from "./operation.js";
import type { Scheme } from "./service.js";
import { boughtToken, claimOf, purchaseOf, type Lifetime } from "./token.js";

/** One request has one such header: where a client has several kinds of proof, the first of them. */
function authorization({ headers }: Credentials, text: string): void {
  if (!headers.has("authorization")) setHeader(headers, "authorization", text);
}

/** A scheme whose token is bought, unless the caller brings another one for this call. */
function bought(
  buy: (credentials: Credentials, id: string) => Promise<string>,
): Pick<Scheme, "token" | "present" | "replaceable"> {
  const token = async (use: Credentials, id: string): Promise<string> => {
    const own = use.options.token;
    if (own === undefined) return buy(use, id);
    use.secrets.push(own);
    return own;
  };
  return {
    token,
    replaceable: true,
    present: async (use, id) => authorization(use, `Bearer ${await token(use, id)}`),
  };
}

/**
 * A token that another operation sells. `credentials`: member of that operation's request → option of the client.
 * @__NO_SIDE_EFFECTS__
 */
export function tokenScheme(
  row: Lifetime & {
    readonly operation: Operation<never, unknown>;
    readonly credentials: Readonly<Record<string, string>>;
    readonly token: Pointer;
  },
): Scheme {
  const { operation, credentials } = row;
  const fields = Object.entries(credentials);
  const { sensitive } = operation;
  return {
    options: Object.values(credentials),
    open: sensitive
      ? fields.flatMap(([field, option]) => (sensitive.includes(field) ? [] : option))
      : [],
    required: true,
    ...bought((use, id) =>
      boughtToken(use, id, async () => {
        const request = fields.map(([field, option]) => [field, use.value(option)]);
        return purchaseOf(
          await use.buy(use.state.settings, operation, Object.fromEntries(request)),
          row,
        );
      }),
    ),
  };
}

/** A value that stands in the token of another scheme. @__NO_SIDE_EFFECTS__ */
export function claimScheme(row: {
  readonly in: Place;
  readonly name: string;
  readonly claim: string;
  readonly of: string;
}): Scheme {
  const { of, claim } = row;
  return {
    options: [],
    of,
    present: async (use) => {
      const text = claimOf(await use.token(of), claim);
      if (text === undefined) throw new SdkError(`the token holds no claim ${claim}`);
      row.in(row, text, use);
    },
  };
}

/** A token that the caller brings. @__NO_SIDE_EFFECTS__ */
export function bearerScheme({ option }: { readonly option: string }): Scheme {
  return {
    options: [option],
    replaceable: true,
    present: async (use) => {
      const text = use.options.token ?? (await use.given(option));
      use.secrets.push(text);
      authorization(use, `Bearer ${text}`);
    },
  };
}

/** @__NO_SIDE_EFFECTS__ */
export function basicScheme({
  username,
  password,
}: {
  readonly username: string;
  readonly password: string;
}): Scheme {
  return {
    options: [username, password],
    open: [username],
    present: (use) => {
      const text = base64(`${use.value(username)}:${use.value(password)}`);
      use.secrets.push(text);
      authorization(use, `Basic ${text}`);
    },
  };
}

/** @__NO_SIDE_EFFECTS__ */
export function apiKeyScheme(row: {
  readonly in: Place;
  readonly name: string;
  readonly option: string;
  /** The constructor fails without it. */
  readonly required?: true;
}): Scheme {
  const { option, required = false } = row;
  return {
    options: [option],
    required,
    present: (use) => row.in(row, use.value(option), use),
  };
}

/** The client credentials grant of OAuth 2.0 (RFC 6749, 4.4). @__NO_SIDE_EFFECTS__ */
export function clientCredentialsScheme(row: {
  /** Absolute, or a path on the client's host. */
  readonly tokenUrl: string;
  readonly scopes: readonly string[];
  readonly clientId: string;
  readonly clientSecret: string;
}): Scheme {
  const { clientId, clientSecret, scopes } = row;
  return {
    options: [clientId, clientSecret],
    open: [clientId],
    ...bought((use, id) =>
      boughtToken(use, id, async () => {
        const { settings } = use.state;
        const url = new URL(row.tokenUrl, settings.base);
        const pair = `${percentEncode(use.value(clientId))}:${percentEncode(use.value(clientSecret))}`;
        const answer = await use.buy(
          // The headers of the client are meant for the service, not for whoever sells its tokens.
          { ...settings, base: url.origin, headers: { authorization: `Basic ${base64(pair)}` } },
          {
            id: "clientCredentials",
            method: "POST",
            path: url.pathname,
            body: { kind: formBody },
            idempotent: true,
            sensitive: ["access_token"],
          },
          { grant_type: "client_credentials", scope: scopes.join(" ") || undefined },
        );
        return purchaseOf(answer, {
          token: "/access_token",
          expiresIn: "/expires_in",
          lifetime: 3600,
        });
      }),
    ),
  };
}

/** Nothing the runtime can do; the caller sets headers. @__NO_SIDE_EFFECTS__ */
export function externalScheme(): Scheme {
  return { options: [] };
}

/**
 * The kinds of security schemes.
 *
 * Decides: how each kind shows itself in a request, and which options of the client it needs.
 * Leaves to others: which schemes a call uses (`auth.ts`), and keeping tokens (`token.ts`).
 *
 * The generator prints one call per scheme of the description, so a bundle holds only the kinds that its clients have.
 */
import { formBody } from "./bodies.js";
import { buy, type Call } from "./call.js";
import { within } from "./cancel.js";
import { base64, percentEncode } from "./encoding.js";
import { SdkError } from "./errors.js";
import { offerHeader } from "./headers.js";
import type { Operation, Place, Pointer } from "./operation.js";
import { elsewhere, type TokenSource } from "./options.js";
import type { Scheme } from "./service.js";
import { boughtToken, claimOf, purchaseOf, type Lifetime } from "./token.js";

/** Value of an option of the client. */
function valueOf({ settings }: Call, option: string): string {
  return String(settings.given[option] ?? "");
}

/** One request has one such header: where a client has several kinds of proof, the first of them. */
function authorization({ headers }: Call, text: string): void {
  offerHeader(headers, "authorization", text);
}

/** A scheme whose token is bought, unless the caller brings another one for this call. */
function bought(
  buyToken: (credentials: Call, id: string) => Promise<string>,
): Pick<Scheme, "token" | "present" | "replaceable"> {
  const token = async (use: Call, id: string): Promise<string> =>
    use.options.token ?? buyToken(use, id);
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
  return {
    options: Object.values(credentials),
    ...bought((use, id) =>
      boughtToken(use, id, async () => {
        const request = Object.entries(credentials).map(([field, option]) => [
          field,
          valueOf(use, option),
        ]);
        return purchaseOf(await buy(use, operation, Object.fromEntries(request)), row);
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
      const text = claimOf((await use.service.schemes[of]?.token?.(use, of)) ?? "", claim);
      if (!text) throw new SdkError(`the token holds no ${claim}`);
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
      const given = use.settings.given[option];
      const text =
        use.options.token ??
        (typeof given === "function"
          ? await within(
              use.signal,
              async () => (given as TokenSource)(),
              use.settings.timeout,
              `option ${option}`,
            )
          : valueOf(use, option));
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
    present: (use) => {
      const text = base64(`${valueOf(use, username)}:${valueOf(use, password)}`);
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
}): Scheme {
  return {
    options: [row.option],
    present: (use) => row.in(row, valueOf(use, row.option), use),
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
    ...bought((use, id) =>
      boughtToken(use, id, async () => {
        const { settings } = use.state;
        const url = new URL(row.tokenUrl, settings.base);
        const pair = [clientId, clientSecret].map((one) => percentEncode(valueOf(use, one)));
        const answer = await buy(
          use,
          {
            id: "clientCredentials",
            method: "POST",
            path: url.pathname,
            body: { kind: formBody },
            idempotent: true,
            sensitive: ["access_token"],
          },
          { grant_type: "client_credentials", scope: scopes.join(" ") || undefined },
          elsewhere(settings, url.origin),
          { authorization: `Basic ${base64(pair.join(":"))}` },
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

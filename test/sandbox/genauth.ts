/**
 * Plays GenAuth: what was created is there, in the pool of whoever created it.
 *
 * Decides: which pool a request opens, and which parts of the service are played.
 * Leaves to others: what each family does with a pool (`users.ts`, `groups.ts`, `roles.ts`, `organizations.ts`), the
 * account of the signed-in user (`account.ts`), whether a request is allowed at all (`request.ts`), the state itself
 * (`state.ts`), and how answers look (`envelope.ts`). What is not played is answered from the description.
 */
import { playAccount } from "./account.js";
import type { Answer, Behaviour, Play, ValidRequest } from "./answers.js";
import { castOf } from "./cast.js";
import type { Description } from "./description.js";
import { failed, succeeded, text } from "./envelope.js";
import { groupFamily } from "./groups.js";
import { organizationFamily } from "./organizations.js";
import { roleFamily } from "./roles.js";
import { bearer } from "./security.js";
import { type Pool, Pools } from "./state.js";
import { userFamily } from "./users.js";

/** Seconds. */
const LIFETIME = 7200;

const FAMILIES = { ...userFamily, ...groupFamily, ...roleFamily, ...organizationFamily };

export const playGenAuth: Play = ({ tokens, descriptions }) => {
  const having = (wanted: string): Description | undefined =>
    descriptions.find((one) => one.operations.some(({ id }) => id === wanted));
  const authentication = having("getProfile");
  const account = authentication ? playAccount(authentication) : {};
  const description = having("createUsersBatch");
  if (!description) return account;
  const pools = new Pools(castOf(description));

  /** With the pool that the token of the request opens, or the key that signed it. */
  const inPool =
    (behave: (pool: Pool, request: ValidRequest) => Answer | undefined): Behaviour =>
    (request) => {
      const { authorization = "" } = request.headers;
      const signer = /^authing ([^:]+):/.exec(authorization)?.[1];
      const claims = tokens.find(bearer(authorization) ?? "")?.claims;
      const pool =
        signer === undefined
          ? pools.byId(String(claims?.["scoped_userpool_id"]))
          : pools.ofKey(signer);
      // A token that a test sold by itself opens no pool: the description answers.
      return pool && behave(pool, request);
    };

  const played: Record<string, Behaviour> = { ...account };
  for (const [id, behave] of Object.entries(FAMILIES)) played[id] = inPool(behave);
  played["getManagementToken"] = ({ json }) => {
    const pool = pools.open(text(json, "accessKeyId"), text(json, "accessKeySecret"));
    if (!pool) return failed(401, "The access key ID or the secret is wrong");
    tokens.secrets.set(text(json, "accessKeyId"), text(json, "accessKeySecret"));
    const token = tokens.sell([], LIFETIME, { scoped_userpool_id: pool.id });
    return succeeded({ access_token: token, expires_in: LIFETIME });
  };
  return played;
};

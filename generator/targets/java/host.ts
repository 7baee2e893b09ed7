/**
 * Where the service is.
 *
 * Decides: what of the description's servers a client knows by itself, and what is said about its option.
 *
 * - A server's URL with a free variable in its host part depends on the user, so the option is required then; other
 *   variables are filled with their defaults.
 * - A server that is a path, such as `/api/v1`, is below whatever host the user gives.
 *
 * Leaves to others: reading the option (`Settings` of the runtime).
 */
import type { Client, Operation, Server } from "../../model/api.js";

/** A host that is nobody's (RFC 2606). */
const EXAMPLE = "https://host.example";

/** The URL of the first server, where nothing in it depends on the user; else `null`: the option is required. */
export function defaultHost(client: Client): string | null {
  const [server] = client.servers;
  if (server === undefined || !/^https?:\/\//i.test(server.url)) return null;
  const authority = /^https?:\/\/[^/]*/i.exec(server.url)?.[0] ?? "";
  const free = server.variables.some(
    (one) => one.enum.length === 0 && authority.includes(`{${one.name}}`),
  );
  if (free) return null;
  const filled = filledUrl(server);
  return /[{}\s]/.test(filled) ? null : filled.replace(/\/+$/, "");
}

/**
 * The address of an operation that has a server of its own; empty where it depends on the user, `null` where it has
 * none or the client's. A path is below the host of the client's server.
 */
export function operationServer(client: Client, { servers }: Operation): string | null {
  const [server] = servers;
  const usual = defaultHost(client);
  if (server === undefined) return null;
  // Its variables have their defaults, in the host too: who wants another one names it for the call's client.
  const filled = filledUrl(server).replace(/\/+$/, "");
  const own = /^https?:\/\/[^\s{}@?#\\]+$/i.test(filled) && URL.canParse(filled) ? filled : null;
  // Where the client's own host depends on the user, the caller names one for everything.
  if (usual === null) return own;
  const isPath = !/^([a-z][a-z\d+.-]*:|\/\/)/i.test(server.url);
  const below = isPath && !/[{}?#\s]/.test(filled) && URL.canParse(filled, usual);
  const address = below ? new URL(filled, usual).href.replace(/\/+$/, "") : (own ?? "");
  return address === usual ? null : address;
}

/** Path of a server that is nothing else, without a slash at its end; empty where there is none. */
export function basePath(client: Client): string {
  const [server] = client.servers;
  if (server === undefined || /^([a-z][a-z\d+.-]*:|\/\/)/i.test(server.url)) return "";
  const path = filledUrl(server);
  if (/[{}?#\s]/.test(path) || !URL.canParse(path, EXAMPLE)) return "";
  return new URL(path, EXAMPLE).pathname.replace(/\/+$/, "");
}

/** The URL with every variable at its default. */
export function filledUrl({ url, variables }: Server): string {
  return variables.reduce((text, one) => text.replaceAll(`{${one.name}}`, () => one.default), url);
}

/** What the documentation says about the option. */
export function hostMeaning(client: Client): string {
  const host = defaultHost(client);
  if (host !== null) return `Where the service is. \`${host}\` when nothing else is said.`;
  const path = basePath(client);
  if (path !== "") {
    return (
      `Where the service is, such as \`${EXAMPLE}\`. ` +
      `The path \`${path}\` is put behind a host that has no path of its own.`
    );
  }
  const [server] = client.servers;
  const example = server === undefined ? "" : filledUrl(server);
  const known = /^https?:\/\//i.test(example) ? example : EXAMPLE;
  return `Where the service is, such as \`${known.replace(/\/+$/, "")}\`.`;
}

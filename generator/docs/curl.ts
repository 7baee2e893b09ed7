/**
 * The same call without an SDK: a command for curl.
 *
 * Decides: how a request of the model looks on the wire – parameter styles, percent-encoding, body – and that
 * credentials and host come from variables of the shell, so that the command runs as it stands and holds no secret.
 * Leaves to others: which example is sent (the operation's), and where the command stands (`operation-page.ts`).
 */
import {
  type Body,
  type Client,
  type Content,
  givenType,
  type Operation,
  type Parameter,
  type SecurityScheme,
  type Server,
  successResponse,
} from "../model/api.js";
import { isJsonObject, type Json } from "../model/json.js";
import { sampleValue, type SampleOptions } from "../model/sample-value.js";
import { jsonBlock, jsonLine } from "./json-text.js";
import type { SurfaceClient } from "../surface.js";
import { slugOf } from "./slug.js";
import type { Declarations } from "./usage.js";

const REQUIRED: SampleOptions = { members: "required", direction: "request" };

/** A variable of the shell that the command reads. */
export interface ShellVariable {
  readonly name: string;
  /** The scheme that it fulfils; `null` for the address of the service. */
  readonly scheme: SecurityScheme | null;
  /** What the command uses when the variable is not set. */
  readonly fallback: string | null;
}

export interface CurlCommand {
  readonly text: string;
  readonly variables: readonly ShellVariable[];
}

/** Names of the variables: those of the SDK, so that what is set for the one serves the other. */
export interface ShellNames {
  readonly host: string;
  /** What the others begin with; it keeps them away from what every shell has, such as PATH. */
  readonly prefix: string;
}

export function shellNames(client: SurfaceClient | undefined): ShellNames {
  const prefix = client?.environmentPrefix ?? "API";
  const host = client?.options.find((one) => one.name === client.hostOption);
  return { host: host?.environment[0] ?? `${prefix}_HOST`, prefix };
}

/** The variable that fulfils a scheme. */
export function schemeVariable(names: ShellNames, scheme: SecurityScheme, ending = ""): string {
  const words = slugOf(scheme.givenName ?? scheme.id)
    .replace(/-/g, "_")
    .toUpperCase();
  const plain = `${names.prefix}_${words || "CREDENTIAL"}${ending}`;
  return plain === names.host ? `${plain}_CREDENTIAL` : plain;
}

/** `null` when no complete request can be shown, because a required value has no example. */
export function curlCommand(
  client: Client,
  operation: Operation,
  declarations: Declarations,
  names: ShellNames,
): CurlCommand | null {
  const example =
    operation.examples.find((one) => one.name === "minimal") ?? operation.examples[0] ?? null;
  const values = new Map<string, Json>();
  for (const parameter of operation.parameters) {
    const given = example?.parameters.find((one) => sameParameter(one.parameter, parameter))?.value;
    const value =
      given ??
      (parameter.required && example === null
        ? (parameter.example ?? sampleValue(declarations, parameter.type, REQUIRED))
        : undefined);
    if (value !== undefined) values.set(keyOf(parameter), value);
    else if (parameter.required) return null;
  }
  const body = example ? example.body : defaultBody(operation.body, declarations);
  if (body === undefined && operation.body?.required === true) return null;

  const of = (place: Parameter["in"]): readonly (readonly [Parameter, Json])[] =>
    operation.parameters.flatMap((parameter): readonly (readonly [Parameter, Json])[] => {
      const value = values.get(keyOf(parameter));
      return parameter.in === place && value !== undefined ? [[parameter, value]] : [];
    });

  const path = of("path").reduce(
    (whole, [one, value]) => whole.replaceAll(`{${one.name}}`, () => pathValue(one, value)),
    operation.path,
  );
  const security = credentials(client, operation, names);
  const query = [
    ...of("query").flatMap(([one, value]) => queryPairs(one, value)),
    ...security.query,
  ];
  const host = hostOf(client, operation, names);
  const address = `${shellDefault(host)}${doubleQuoted(path)}${query.length > 0 ? `?${query.join("&")}` : ""}`;
  const cookies = [
    ...of("cookie").map(([one, value]) =>
      doubleQuoted(`${one.name}=${one.style === "cookie" ? scalar(value) : encode(scalar(value))}`),
    ),
    ...security.cookies,
  ];
  const stream = successResponse(operation)?.contents.find((one) => one.stream !== null);
  const accept = operation.accept ?? stream?.mediaType ?? null;
  const lines = [
    `curl${operation.method === "GET" ? "" : ` -X ${operation.method}`} "${address}"`,
    ...security.options,
    ...(accept === null ? [] : [`-H ${quote(`Accept: ${accept}`)}`]),
    ...of("header").map(([one, value]) => `-H ${quote(`${one.name}: ${headerValue(one, value)}`)}`),
    ...(cookies.length > 0 ? [`-H "Cookie: ${cookies.join("; ")}"`] : []),
    ...(body === undefined ? [] : bodyOptions(operation.body, body)),
  ];
  return { text: lines.join(" \\\n  "), variables: [host, ...security.variables] };
}

function sameParameter(a: Parameter, b: Parameter): boolean {
  return keyOf(a) === keyOf(b);
}

function keyOf(parameter: Parameter): string {
  return `${parameter.in}:${parameter.name}`;
}

function defaultBody(body: Body | null, declarations: Declarations): Json | undefined {
  const content = body?.contents[0];
  if (!content) return undefined;
  return content.examples[0]?.value ?? sampleValue(declarations, givenType(content), REQUIRED);
}

/** The first server with its variables filled in; none when it needs a value that nobody knows. */
function hostOf(client: Client, operation: Operation, names: ShellNames): ShellVariable {
  const server = operation.servers[0] ?? client.servers[0];
  const url = server ? withDefaults(server) : undefined;
  const usable = url !== undefined && /^https?:\/\/[^\s{}"'$`\\]+$/.test(url);
  return { name: names.host, scheme: null, fallback: usable ? url.replace(/\/+$/, "") : null };
}

/** The address of a server, its variables filled in. */
export function withDefaults(server: Server): string {
  return server.variables.reduce(
    (whole, one) => whole.replaceAll(`{${one.name}}`, () => one.default),
    server.url,
  );
}

function shellDefault(variable: ShellVariable): string {
  return variable.fallback === null
    ? `$${variable.name}`
    : `\${${variable.name}:-${variable.fallback}}`;
}

interface Credentials {
  readonly options: readonly string[];
  readonly query: readonly string[];
  readonly cookies: readonly string[];
  readonly variables: readonly ShellVariable[];
}

function credentials(client: Client, operation: Operation, names: ShellNames): Credentials {
  const options: string[] = [];
  const query: string[] = [];
  const cookies: string[] = [];
  const variables: ShellVariable[] = [];
  const variable = (scheme: SecurityScheme, ending = ""): string => {
    const name = schemeVariable(names, scheme, ending);
    if (!variables.some((one) => one.name === name))
      variables.push({ name, scheme, fallback: null });
    return `$${name}`;
  };
  for (const use of operation.security[0] ?? []) {
    const scheme = client.schemes.find((one) => one.id === use.scheme);
    if (!scheme) continue;
    if (scheme.kind === "basic") {
      options.push(`-u "${variable(scheme, "_USERNAME")}:${variable(scheme, "_PASSWORD")}"`);
    } else if (scheme.kind === "apiKey") {
      const name = doubleQuoted(
        scheme.in === "header" ? scheme.parameter : encode(scheme.parameter),
      );
      const value = variable(scheme);
      if (scheme.in === "header") options.push(`-H "${name}: ${value}"`);
      else (scheme.in === "query" ? query : cookies).push(`${name}=${value}`);
    } else if (scheme.kind !== "external" && scheme.kind !== "signature") {
      options.push(`-H "Authorization: Bearer ${variable(scheme)}"`);
    }
  }
  return { options, query, cookies, variables };
}

function bodyOptions(body: Body | null, value: Json): readonly string[] {
  const content = body?.contents[0];
  if (!content) return [];
  const type = `-H ${quote(`Content-Type: ${content.mediaType}`)}`;
  const members = isJsonObject(value) ? Object.entries(value) : [];
  switch (content.kind) {
    case "json":
      return [type, `--data ${quote(jsonBlock(value))}`];
    case "form":
      return members.map(([name, item]) => `--data-urlencode ${quote(`${name}=${scalar(item)}`)}`);
    case "multipart":
      return members.flatMap(([name, item]) => partOptions(content, name, item));
    case "text": {
      const lines = content.stream === null ? null : asList(value)?.map(jsonLine);
      return [type, `--data-raw ${quote(lines?.join("\n") ?? scalar(value))}`];
    }
    case "bytes":
      return [type, "--data-binary @file"];
  }
}

/** A part of a type of its own is quoted, because curl reads a type behind a semicolon. */
function partOptions({ encoding }: Content, name: string, item: Json): readonly string[] {
  const type = encoding.find((one) => one.name === name)?.contentType ?? null;
  if (type === null) return [`--form-string ${quote(`${name}=${scalar(item)}`)}`];
  const quoted = (text: string): string => `"${text.replace(/[\\"]/g, "\\$&")}"`;
  return (asList(item) ?? [item]).map(
    (one) => `--form ${quote(`${name}=${quoted(scalar(one))};type=${type}`)}`,
  );
}

/** Parts of the query, percent-encoded, in the style that the description names. */
export function queryPairs(parameter: Parameter, value: Json): readonly string[] {
  if (parameter.whole) return wholeQuery(parameter, value);
  const name = encode(parameter.name);
  if (parameter.contentType !== null) return [`${name}=${encode(jsonLine(value))}`];
  const list = asList(value);
  if (list) {
    const items = list.map((item) => encode(scalar(item)));
    if (parameter.explode && parameter.style === "form")
      return items.map((item) => `${name}=${item}`);
    const separators = { spaceDelimited: "%20", pipeDelimited: "%7C" } as const;
    const separator =
      parameter.style === "spaceDelimited" || parameter.style === "pipeDelimited"
        ? separators[parameter.style]
        : ",";
    return parameter.explode && separator !== ","
      ? items.map((item) => `${name}=${item}`)
      : [`${name}=${items.join(separator)}`];
  }
  if (isJsonObject(value)) {
    const members = Object.entries(value).map(([key, item]) => [encode(key), encode(scalar(item))]);
    if (parameter.style === "deepObject") {
      return members.map(([key = "", item = ""]) => `${name}%5B${key}%5D=${item}`);
    }
    if (parameter.explode) return members.map(([key = "", item = ""]) => `${key}=${item}`);
    return [`${name}=${members.flat().join(",")}`];
  }
  return [`${name}=${encode(scalar(value))}`];
}

/** A value that is the query itself. */
function wholeQuery({ contentType }: Parameter, value: Json): readonly string[] {
  if (contentType !== "application/x-www-form-urlencoded" || !isJsonObject(value)) {
    return [encode(scalar(value))];
  }
  return Object.entries(value).flatMap(([key, item]) =>
    (asList(item) ?? [item]).map((one) => `${encode(key)}=${encode(scalar(one))}`),
  );
}

function pathValue(parameter: Parameter, value: Json): string {
  const name = encode(parameter.name);
  const list = asList(value)?.map((item) => encode(scalar(item)));
  const members = isJsonObject(value)
    ? Object.entries(value).map(([key, item]) => [encode(key), encode(scalar(item))])
    : null;
  const pairs = members?.map((pair) => pair.join(parameter.explode ? "=" : ","));
  const parts = list ??
    pairs ?? [encode(parameter.contentType === null ? scalar(value) : jsonLine(value))];
  switch (parameter.style) {
    case "label":
      return `.${parts.join(parameter.explode ? "." : ",")}`;
    case "matrix":
      if (!parameter.explode || (!list && !members)) return `;${name}=${parts.join(",")}`;
      return parts.map((part) => (members ? `;${part}` : `;${name}=${part}`)).join("");
    default:
      return parts.join(",");
  }
}

function headerValue(parameter: Parameter, value: Json): string {
  if (parameter.contentType !== null) return jsonLine(value);
  const list = asList(value);
  if (list) return list.map(scalar).join(",");
  if (!isJsonObject(value)) return scalar(value);
  const members = Object.entries(value).map(([key, item]) => [key, scalar(item)]);
  return members.map((pair) => pair.join(parameter.explode ? "=" : ",")).join(",");
}

function asList(value: Json): readonly Json[] | null {
  return Array.isArray(value) ? (value as readonly Json[]) : null;
}

/** A value as text: what is no text is written as JSON. */
function scalar(value: Json): string {
  return typeof value === "string" ? value : jsonLine(value);
}

/** Everything that is not unreserved in RFC 3986, and so also all that a shell or curl would act on. */
function encode(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, "\uFFFD")).replace(
    /[!'()*]/g,
    (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** One word of a POSIX shell. */
export function shellWord(value: string): string {
  return quote(value);
}

function quote(value: string): string {
  return `'${value.replace(/'/g, "'\\''")}'`;
}

/** Text inside double quotes of a POSIX shell. */
function doubleQuoted(value: string): string {
  return value.replace(/[\\"$`]/g, "\\$&").replace(/[\r\n]/g, " ");
}

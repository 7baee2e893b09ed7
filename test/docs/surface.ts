/**
 * A stand-in for a target: shows any model in the words of TypeScript, simply.
 */
import { pass } from "../../generator/code/door.js";
import {
  type Api,
  type Client,
  type Operation,
  successResponse,
  type Type,
} from "../../generator/model/api.js";
import type { Surface, SurfaceMember, SurfaceTypeText } from "../../generator/surface.js";

type Part = SurfaceTypeText["parts"][number];

export function surfaceOf(api: Api, language = "typescript"): Surface {
  const nameOf = (id: string): string =>
    id.replace(/[^A-Za-z0-9]+(.)?/g, (_, next?: string) => (next ?? "").toUpperCase()) || "T";
  const byId = new Map(api.declarations.map((one) => [one.id, one]));
  const parts = (type: Type): readonly Part[] => {
    const fixed = (text: string): Part => ({ text, id: null });
    switch (type.kind) {
      case "ref":
        return [{ text: nameOf(type.id), id: type.id }];
      case "list":
        return [...parts(type.items), fixed("[]")];
      case "map":
        return [fixed("Record<string, "), ...parts(type.values), fixed(">")];
      case "nullable":
        return [...parts(type.of), fixed(" | null")];
      case "integer":
        return [fixed("number")];
      case "literal":
        return [fixed(JSON.stringify(type.value))];
      default:
        return [fixed(type.kind)];
    }
  };
  const typeText = (type: Type): SurfaceTypeText => ({ parts: parts(type) });
  const member = (
    name: string,
    place: SurfaceMember["in"],
    type: Type,
    required: boolean,
  ): SurfaceMember => ({ name, wireName: name, in: place, type: typeText(type), required });

  const parametersOf = (operation: Operation): readonly SurfaceMember[] => {
    const own = operation.parameters.map((one) => member(one.name, one.in, one.type, one.required));
    const type = operation.body?.contents[0]?.type;
    if (!type) return own;
    const body = type.kind === "ref" ? byId.get(type.id) : undefined;
    if (own.length > 0 || body?.kind !== "record")
      return [...own, member("body", "body", type, true)];
    return body.fields.map((one) => member(one.name, "body", one.type, one.required));
  };

  const show = (client: Client, operation: Operation): Surface["operations"][number] => {
    const request = parametersOf(operation);
    const body = operation.body?.contents[0]?.type;
    const result = successResponse(operation)?.contents[0]?.type;
    const call = `const result = await client.${nameOf(operation.id)}();`;
    const sample = (kind: string): Surface["operations"][number]["samples"][number] => ({
      kind,
      example: kind,
      code: pass(`import { ${client.className} } from "sdk";\n\n${call}\n`),
    });
    return {
      id: operation.id,
      client: client.id,
      name: nameOf(operation.id),
      aliases: operation.aliases,
      signature: pass(`${nameOf(operation.id)}(): Promise<void>`),
      standalone: { name: nameOf(operation.id), importPath: `sdk/${client.id}` },
      parameters: request,
      requestType: request.length > 0 && body ? typeText(body) : null,
      resultType: result ? typeText(result) : null,
      itemType: operation.paging ? typeText(operation.paging.itemType) : null,
      samples: operation.paging
        ? [sample("minimal"), sample("paged")]
        : [sample("minimal"), sample("full")],
    };
  };

  return {
    language,
    label: language === "typescript" ? "TypeScript" : "Python",
    fence: language,
    package: { name: "sdk", version: "1.0.0", install: "npm install sdk", requires: "Node.js 20" },
    clients: api.clients.map((client) => ({
      id: client.id,
      className: client.className,
      importPath: `sdk/${client.id}`,
      construct: { kind: "quick-start", example: "", code: pass(`new ${client.className}();\n`) },
      samples: ["explicit", "call-token", "errors", "call-options", "response", "logging"].map(
        (kind) => ({ kind, example: "", code: pass(`${kind}(${client.className});\n`) }),
      ),
      hostOption: "host",
      tokenOptions: ["token"],
      environmentPrefix: "SDK",
      openId: null,
      options: [
        {
          name: "host",
          type: "string | undefined",
          required: false,
          environment: ["SDK_HOST", "OLD_HOST"],
          description: "Address | of the service.",
          example: "https://sdk.example",
        },
        {
          name: "key",
          type: "string",
          required: true,
          environment: ["SDK_KEY"],
          description: "The key.",
          example: "it's secret",
        },
      ],
    })),
    operations: api.clients.flatMap((client) => client.operations.map((one) => show(client, one))),
    types: api.declarations.map((one) => ({
      id: one.id,
      name: nameOf(one.id),
      kind: one.kind,
      importPath: "sdk/models",
      declaration: pass(`type ${nameOf(one.id)} = unknown;`),
      fields:
        one.kind === "record"
          ? one.fields.map((each) => member(each.name, "body", each.type, each.required))
          : [],
      members:
        one.kind === "enum"
          ? one.members.map((each) => ({
              value: each.value,
              code: `${nameOf(one.id)}.${nameOf(String(each.value))}`,
            }))
          : [],
      type:
        one.kind === "alias"
          ? typeText(one.type)
          : one.kind === "union"
            ? {
                parts: one.variants.flatMap((each, at) => [
                  ...(at > 0 ? [{ text: " | ", id: null }] : []),
                  ...parts(each.type),
                ]),
              }
            : null,
    })),
    errors: [
      {
        status: 409,
        className: "ConflictError",
        guard: "isConflictError",
        retried: "never",
        description: "It exists already.",
        action: "Change the name.",
      },
      {
        status: 429,
        className: "ThrottleError",
        guard: null,
        retried: "always",
        description: "Too many.",
        action: "Wait.",
      },
      {
        status: null,
        className: "TimeoutError",
        guard: null,
        retried: "idempotent",
        description: "Too slow.",
        action: "Try later.",
      },
    ],
    runtime: {
      baseError: { className: "SdkError", guard: "isSdkError" },
      apiError: {
        className: "ApiError",
        guard: "isApiError",
        fields: [{ name: "status", type: "number", description: "The status." }],
      },
      fallback: { client: "ClientError", server: "ServerError", other: "ApiError" },
      retried: [{ status: 504, retried: "idempotent" }],
      logVariable: "LOG",
      settings: [
        { of: "both", name: "timeout", type: "number", default: "30", description: "Time." },
        { of: "call", name: "token", type: "string", default: "", description: "A | token." },
        { of: "client", name: "fetch", type: "Fetch", default: "fetch", description: "Sends." },
      ],
      callOptions: "RequestOptions",
      callToken: "token",
      response: {
        method: "withResponse",
        className: "ApiResponse",
        fields: [{ name: "data", type: "T", description: "The result." }],
      },
      retries: "Status `504` is tried again.",
    },
  };
}

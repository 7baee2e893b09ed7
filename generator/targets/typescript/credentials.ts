/**
 * What the security schemes of a client ask of its user.
 *
 * Decides: which options a scheme needs, which of them no client can do without, and which are never printed.
 * Leaves to others: the names that they get in the end, and the row of the service (`service.ts`).
 */
import type { Client, Field, Operation, SecurityScheme } from "../../model/api.js";
import type { ServiceInput } from "./service.js";

/** What a scheme asks of the user: the part's key in the scheme, its preferred name, and its meaning. */
export interface Credential {
  readonly part: string;
  readonly wanted: string;
  readonly meaning: string;
  readonly required: boolean;
  /** It is never printed. */
  readonly secret: boolean;
}

export function credentialsOf(input: ServiceInput, scheme: SecurityScheme): readonly Credential[] {
  const { client } = input;
  const own = scheme.givenName ?? scheme.id;
  const about = scheme.documentation.description || scheme.documentation.summary;
  switch (scheme.kind) {
    case "bearer":
      if (scheme.token === null) {
        const meaning = about || "Token that is sent as `Authorization: Bearer`.";
        return [{ part: "option", wanted: own, meaning, required: false, secret: true }];
      }
      return scheme.token.credentials.map(({ field, option }) => ({
        part: field,
        wanted: option,
        meaning: fieldMeaning(input, scheme.token?.operation ?? "", field),
        required: true,
        secret: isSecret(input, scheme.token?.operation ?? "", field),
      }));
    case "basic":
      return [
        {
          part: "username",
          wanted: "username",
          meaning: about || "User name.",
          required: false,
          secret: false,
        },
        {
          part: "password",
          wanted: "password",
          meaning: about || "Password.",
          required: false,
          secret: true,
        },
      ];
    case "apiKey": {
      if (scheme.claim) return [];
      const place = `the ${scheme.in === "query" ? "query parameter" : scheme.in} \`${scheme.parameter}\``;
      const meaning = about || `Sent in ${place}.`;
      const required = isNeededEverywhere(client, scheme.id);
      return [{ part: "option", wanted: own, meaning, required, secret: true }];
    }
    case "oauth2ClientCredentials":
      return [
        {
          part: "clientId",
          wanted: "clientId",
          meaning: about || "Client id.",
          required: false,
          secret: false,
        },
        {
          part: "clientSecret",
          wanted: "clientSecret",
          meaning: about || "Client secret.",
          required: false,
          secret: true,
        },
      ];
    case "signature": {
      const credential = (part: "keyId" | "secret", meaning: string): Credential => ({
        part,
        wanted: scheme[part],
        meaning,
        required: false,
        secret: part === "secret",
      });
      return [
        credential("keyId", "ID of the key that requests are signed with."),
        credential("secret", "Secret that requests are signed with. It is never sent."),
      ];
    }
    case "external":
      return [];
  }
}

/** Members of the body that an operation takes. */
function requestFields(
  { client, declarations }: ServiceInput,
  operationId: string,
): readonly Field[] {
  const operations = [...client.operations, ...client.hiddenOperations];
  const type = operations.find((one) => one.id === operationId)?.body?.contents[0]?.type;
  const record = type?.kind === "ref" ? declarations.get(type.id) : undefined;
  return record?.kind === "record" ? record.fields : [];
}

/** What the description says about the member of the token request that an option fills. */
function fieldMeaning(input: ServiceInput, operationId: string, field: string): string {
  const found = requestFields(input, operationId).find((one) => one.name === field);
  const words = found ? found.documentation.description || found.documentation.summary : "";
  return words || `What the token is obtained with: \`${field}\`.`;
}

/** Whether a member of the token request is never printed: one that is marked, or all where none is. */
function isSecret(input: ServiceInput, operationId: string, field: string): boolean {
  const fields = requestFields(input, operationId);
  const marked = fields.filter((one) => one.sensitive).map((one) => one.name);
  return marked.length === 0 || marked.includes(field);
}

/** Whether no secured operation has an alternative without this scheme. */
function isNeededEverywhere(client: Client, id: string): boolean {
  const secured = client.operations.filter((operation: Operation) => operation.security.length > 0);
  return (
    secured.length > 0 &&
    secured.every((one) => one.security.every((all) => all.some((use) => use.scheme === id)))
  );
}

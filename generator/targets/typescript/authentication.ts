/**
 * Security schemes that stand beside a client instead of in it.
 *
 * Decides: which those are, so that a program which does not use one does not carry it. A scheme that signs requests is
 * one where no operation needs it: every operation that accepts it accepts something else as well. It becomes a constant
 * to import, and the client has an option that takes it.
 * Leaves to others: the row of the scheme (`service.ts`), where the constant stands (`clients.ts`), its name
 * (`client-names.ts`).
 */
import { code } from "../../code/code.js";
import type { Client, SecurityScheme } from "../../model/api.js";
import type { SurfaceSample } from "../../surface.js";
import { layOut } from "./layout.js";
import { identifier, moduleSpecifier } from "./syntax.js";
import { expressionDoc, objectOf } from "./values.js";

/** The option of a client that takes such a constant. */
export const AUTHENTICATION_OPTION = "authentication";

export type SigningScheme = SecurityScheme & { readonly kind: "signature" };

/** In document order. */
export function schemesBeside(client: Client): readonly SigningScheme[] {
  const operations = [...client.operations, ...client.hiddenOperations];
  return client.schemes.filter((scheme): scheme is SigningScheme => {
    if (scheme.kind !== "signature") return false;
    const using = operations.filter((one) =>
      one.security.some((all) => all.some((use) => use.scheme === scheme.id)),
    );
    return (
      using.length > 0 &&
      using.every((one) => one.security.some((all) => !all.some((use) => use.scheme === scheme.id)))
    );
  });
}

/** A program that uses one. */
export function authenticationSample(
  className: string,
  name: string,
  importPath: string,
  steps: SurfaceSample["steps"],
): SurfaceSample {
  const [client, constant] = [identifier(className), identifier(name)];
  const options = objectOf([{ name: AUTHENTICATION_OPTION, value: constant }]);
  const shown = layOut(expressionDoc(options), 0, 0);
  return {
    kind: AUTHENTICATION_OPTION,
    example: "",
    code: code`import { ${client}, ${constant} } from ${moduleSpecifier(importPath)};

const client = new ${client}(${shown});

${steps?.plain ?? code`console.log(client);`}`,
  };
}

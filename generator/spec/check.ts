/**
 * Everything that can be wrong with a description that was read.
 *
 * Decides: which rules there are, to which objects each applies, and that all of them run, so that one run tells all.
 * Leaves to others: the rules themselves (`structure.ts`, `rules/`), opinions that somebody asks for (`house/`),
 * whether findings stop the run (`generate.ts`), and what the description means (`model/`).
 */
import type { Diagnostics } from "../diagnostic.js";
import type { SpecDocument } from "./document.js";
import type { ObjectName } from "./grammar.js";
import type { House } from "./house/house.js";
import { operationsOf } from "./operations.js";
import type { Rule, RuleContext } from "./rules/context.js";
import { checkEntry } from "./rules/entry.js";
import { checkExamplesBesideSchema, checkExamplesInSchema } from "./rules/examples.js";
import {
  checkBesideReference,
  checkEnvelope,
  checkEnvelopeSuccess,
  checkGivenName,
  checkPaging,
  checkToken,
} from "./rules/extensions.js";
import { checkSignature } from "./rules/signature.js";
import { checkOpenId } from "./rules/openid.js";
import { checkOperations } from "./rules/operations.js";
import { checkParameter, checkParameterList, checkResponses } from "./rules/parameters.js";
import { checkSchema } from "./rules/schemas.js";
import {
  checkOAuthFlows,
  checkSecurityRequirement,
  checkSecurityScheme,
} from "./rules/security.js";
import { checkStructure } from "./structure.js";

/** Rules that look at one object at a time. */
const RULES: Partial<Record<ObjectName, readonly Rule[]>> = {
  pathItem: [(node, context) => checkParameterList(node.get("parameters"), context)],
  operation: [(node, context) => checkParameterList(node.get("parameters"), context)],
  parameter: [checkParameter, checkExamplesBesideSchema],
  header: [checkExamplesBesideSchema],
  mediaType: [checkExamplesBesideSchema],
  responses: [checkResponses],
  schema: [checkSchema, checkExamplesInSchema],
  securityScheme: [checkSecurityScheme],
  oauthFlows: [checkOAuthFlows],
  securityRequirement: [checkSecurityRequirement],
  envelope: [checkEnvelope],
  envelopeSuccess: [checkEnvelopeSuccess],
};

/** Reports all findings of the description. Never throws because of what it says. */
export function check(
  document: SpecDocument,
  diagnostics: Diagnostics,
  house: House | null = null,
): void {
  const context: RuleContext = { document, diagnostics };
  if (!checkEntry(document.root, context)) return;
  const operations = operationsOf(document);
  checkStructure(document.root, {
    ...context,
    onReference: (node, name) => {
      if (name !== "pathItem") checkBesideReference(node, name === "schema", context);
    },
    onObject: (name, node) => {
      checkGivenName(node, context);
      for (const rule of RULES[name] ?? []) rule(node, context);
      if (name === "securityScheme") {
        checkToken(node, operations, context);
        checkSignature(node, context);
      }
      if (name === "openId") checkOpenId(node, operations, context);
      house?.visit(name, node, context);
    },
  });
  checkOperations(operations, context);
  for (const operation of operations) {
    checkPaging(operation, context);
    house?.visitOperation(operation, context);
  }
}

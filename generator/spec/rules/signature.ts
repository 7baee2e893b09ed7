/**
 * `x-sdk-signature`: an HTTP scheme whose word stands before a keyed hash of the request.
 *
 * Decides: that it stands on such a scheme, names an algorithm that every SDK has, options that can be options, and
 * headers that can be headers. A signature that is not exactly right is refused by the service, so all of it is an error.
 * Leaves to others: kinds, missing and unknown members (`structure.ts`), and the text that is signed (the runtimes).
 */
import { didYouMean } from "../../nearest.js";
import type { SpecNode } from "../node.js";
import { shown, type RuleContext } from "./context.js";

const ALGORITHMS = ["HMAC-SHA1", "HMAC-SHA256", "HMAC-SHA512"];
const HEADER = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/;
const OPTION = /^\p{L}[\p{L}\p{N}_]*$/u;

export function checkSignature(node: SpecNode, { diagnostics }: RuleContext): void {
  const signature = node.get("x-sdk-signature");
  if (signature?.kind !== "map") return;
  const invalid = (place: SpecNode, message: string, hint: string | undefined): void => {
    diagnostics.error("x-sdk-invalid", message, { span: place.span(), hint });
  };
  const word = node.get("scheme")?.asString() ?? "";
  if (node.get("type")?.asString() !== "http" || /^(?:basic|bearer)?$/i.test(word)) {
    diagnostics.error(
      "x-sdk-invalid",
      "`x-sdk-signature` belongs to a scheme of type http with a word of its own",
      { span: signature.keySpan(), hint: "write `type: http` and for example `scheme: acme`" },
    );
  }
  const algorithm = signature.get("algorithm");
  const name = algorithm?.asString();
  if (algorithm && name !== undefined && !ALGORITHMS.includes(name)) {
    const hint = didYouMean(name, ALGORITHMS) ?? `the algorithms are ${ALGORITHMS.join(", ")}`;
    invalid(algorithm, `there is no algorithm ${shown(algorithm)} here`, hint);
  }
  for (const key of ["keyId", "secret"]) {
    const option = signature.get(key);
    const text = option?.asString();
    if (!option || text === undefined || OPTION.test(text)) continue;
    const hint = "use letters and digits, as one writes a name in code";
    invalid(option, `${shown(option)} cannot be the name of an option`, hint);
  }
  for (const key of ["signs", "nonce", "date"]) {
    const header = signature.get(key);
    const text = header?.asString();
    if (!header || text === undefined || HEADER.test(text)) continue;
    invalid(
      header,
      `${shown(header)} cannot be in the name of a header`,
      "write for example x-acme-",
    );
  }
  for (const [header, value] of signature.get("headers")?.entries() ?? []) {
    if (HEADER.test(header) && /^[\t\x20-\x7e]*$/.test(value.asString() ?? "")) continue;
    invalid(value, `${JSON.stringify(header)} and its value cannot be a header`, undefined);
  }
}

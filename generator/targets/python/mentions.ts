/**
 * Names that a description mentions, as Python writes them.
 *
 * Decides: that a code span which is exactly the id of an operation, or a field with its way (`options.sendNotification`),
 * is that method or argument. Descriptions are written once, in the words of the API. A name of one word (`list`) may be
 * an ordinary value, and so may a field that some enum has as a value: these stay as they are.
 * Leaves to others: what stands in a docstring (`comments.ts`); pages find their mentions by themselves (`docs/`).
 */
import type { Api, Client, Declaration, Documentation, Operation } from "../../model/api.js";
import type { Names } from "./names.js";
import { snakeName } from "./spelling.js";

type Reword = (text: string) => string;

/** The same with other words. What mentions nothing is not copied. */
export function inOwnWords(api: Api, names: Names): Api {
  const reword = rewordOf(api, names);
  return {
    ...api,
    declarations: api.declarations.map((one) => declarationWith(one, reword)),
    clients: api.clients.map((one) => clientWith(one, reword)),
  };
}

const SPAN = /(?<!`)`([A-Za-z][A-Za-z\d]*(?:\.[A-Za-z][A-Za-z\d]*)*)`(?!`)/g;
const SEVERAL_WORDS = /[a-z\d][A-Z]/;

function rewordOf(api: Api, names: Names): Reword {
  const methods = new Map<string, string>();
  for (const { operations } of names.clients.values()) {
    for (const [id, { method }] of operations) methods.set(id, method);
  }
  const members = new Set<string>();
  const values = new Set<unknown>();
  for (const one of api.declarations) {
    if (one.kind === "record") for (const { name } of one.fields) members.add(name);
    if (one.kind === "enum") for (const { value } of one.members) values.add(value);
  }
  for (const { operations } of api.clients) {
    for (const { parameters } of operations) for (const { name } of parameters) members.add(name);
  }
  const memberName = (name: string): string | null =>
    members.has(name) && !values.has(name) ? snakeName(name) || null : null;
  const own = (name: string): string => {
    if (!SEVERAL_WORDS.test(name)) return name;
    const parts = name.split(".").map(memberName);
    return methods.get(name) ?? (parts.includes(null) ? name : parts.join("."));
  };
  return (text) => text.replace(SPAN, (_, name: string) => `\`${own(name)}\``);
}

function documentationWith(documentation: Documentation, reword: Reword): Documentation {
  const { deprecated } = documentation;
  const description = reword(documentation.description);
  const instead = deprecated === null ? null : reword(deprecated);
  if (description === documentation.description && instead === deprecated) return documentation;
  return { ...documentation, description, deprecated: instead };
}

/** Whatever has documentation, with its words. */
function told<Documented extends { readonly documentation: Documentation }>(
  one: Documented,
  reword: Reword,
): Documented {
  const documentation = documentationWith(one.documentation, reword);
  return documentation === one.documentation ? one : { ...one, documentation };
}

function declarationWith(declaration: Declaration, reword: Reword): Declaration {
  const one = told(declaration, reword);
  switch (one.kind) {
    case "record":
      return { ...one, fields: one.fields.map((field) => told(field, reword)) };
    case "enum":
      return {
        ...one,
        members: one.members.map((member) => ({
          ...member,
          description: reword(member.description),
        })),
      };
    default:
      return one;
  }
}

function clientWith(client: Client, reword: Reword): Client {
  return {
    ...client,
    operations: client.operations.map((one) => operationWith(one, reword)),
  };
}

function operationWith(operation: Operation, reword: Reword): Operation {
  const one = told(operation, reword);
  return { ...one, parameters: one.parameters.map((parameter) => told(parameter, reword)) };
}

/**
 * Models: one file per declaration of the description.
 *
 * Decides: how a record, an enum, a union and an alias are declared.
 *
 * - A record is an interface. An optional field is `name?: T | undefined`: under `exactOptionalPropertyTypes` a caller
 *   may then pass on what may be missing, and that is true, because the runtime leaves `undefined` out as it leaves an
 *   absent member out. Without that compiler option both spellings are the same type.
 * - An enum stays open, since a service adds values: `"A" | "B" | (string & {})` completes the known ones and takes
 *   any other. Beside it stands a frozen object of the same name for those who like `UserStatus.Activated`.
 * - Members that are not declared get an index signature wide enough for the declared ones.
 *
 * Leaves to others: type texts (`types.ts`), comments (`comments.ts`), names (`names.ts`).
 */
import { code, type Code, EMPTY, indent, join } from "../../code/code.js";
import type { Diagnostics } from "../../diagnostic.js";
import type {
  Declaration,
  EnumDeclaration,
  EnumMember,
  Field,
  RecordDeclaration,
  TypeId,
} from "../../model/api.js";
import { pascalCase } from "../../naming/casing.js";
import { settleNames } from "../../naming/scope.js";
import { spellWords, splitWords } from "../../naming/words.js";
import { comment, constraintNotes } from "./comments.js";
import { layOut, LINE_WIDTH } from "./layout.js";
import type { Names } from "./names.js";
import type { InterfaceMember, Statement, TypePlan } from "./plan.js";
import { identifier, isIdentifier, literal, memberAccess, memberName } from "./syntax.js";
import { distinct, type TypeTexts, unionText } from "./types.js";
import type { TypeTextParts } from "./type-text.js";
import { expressionDoc, objectOf } from "./values.js";
import type { View, Views } from "./views.js";

export interface DeclarationContext {
  readonly names: Names;
  readonly views: Views;
  readonly texts: TypeTexts;
  readonly surface: TypeTextParts;
  readonly diagnostics: Diagnostics;
}

/** The statements that declare a type, and what the documentation shows of it. */
export interface PlannedDeclaration {
  readonly statements: readonly Statement[];
  readonly type: TypePlan;
}

export function planDeclaration(
  context: DeclarationContext,
  declaration: Declaration,
  importPath: string,
): PlannedDeclaration {
  const { names } = context;
  const { id, kind } = declaration;
  const name = names.types.get(id) ?? id;
  const requestName = names.requestViews.get(id) ?? null;
  const members = declaration.kind === "enum" ? enumMembers(context, declaration, name) : [];
  const own =
    declaration.kind === "enum"
      ? enumStatements(declaration, name, members)
      : [typeStatement(context, declaration, name, context.views.main(id))];
  const second =
    requestName === null || declaration.kind === "enum"
      ? []
      : [typeStatement(context, declaration, requestName, "request")];
  const shown = [...own, ...second].map(declarationText);
  return {
    statements: [...own, ...second],
    type: {
      id,
      name,
      requestName,
      kind,
      importPath,
      declaration: join(shown, code`\n\n`),
      fields: declaration.kind === "record" ? surfaceFields(context, declaration) : [],
      members: members.map(({ member, key }) => ({
        value: member.value,
        code: code`${identifier(name)}${memberAccess(key)}`.text,
      })),
      type: declaredType(context, declaration),
    },
  };
}

function typeStatement(
  context: DeclarationContext,
  declaration: Exclude<Declaration, EnumDeclaration>,
  name: string,
  view: View,
): Statement {
  const { texts } = context;
  if (declaration.kind === "record") return recordStatement(context, declaration, name, view);
  const members =
    declaration.kind === "union"
      ? texts.unionMembers(declaration, view)
      : texts.aliasMembers(declaration, view);
  const notes = declaration.kind === "alias" ? constraintNotes(declaration.type) : [];
  const about = [...requestNote(context, declaration.id, name), ...notes];
  return {
    kind: "text",
    comment: comment(
      { documentation: declaration.documentation, notes: about, example: declaration.examples[0] },
      0,
    ),
    exported: true,
    text: aliasText(name, members),
  };
}

/** `type Name = A | B;` on one line, or an alternative per line. */
function aliasText(name: string, members: readonly Code[]): Code {
  const head = code`type ${identifier(name)} =`;
  const flat = code`${head} ${unionText(members)};`;
  if (members.length < 2 || flat.text.length + "export ".length <= LINE_WIDTH) return flat;
  const second = code`  ${unionText(members)};`;
  if (second.text.length <= LINE_WIDTH) return code`${head}\n${second}`;
  return code`${head}${join(members.map((one) => code`\n  | ${one}`))};`;
}

/** Said of the second type of a declaration. */
function requestNote(context: DeclarationContext, id: TypeId, name: string): readonly string[] {
  const first = context.names.types.get(id) ?? id;
  return name === first ? [] : [`What a request takes where an answer gives \`${first}\`.`];
}

// ---------------------------------------------------------------------------------------------- records

function recordStatement(
  context: DeclarationContext,
  declaration: RecordDeclaration,
  name: string,
  view: View,
): Statement {
  const fields = context.views.fields(declaration, view);
  const notes = requestNote(context, declaration.id, name);
  return {
    kind: "interface",
    comment: comment({ documentation: declaration.documentation, notes }, 0),
    name: identifier(name),
    extends: null,
    members: fields.map((field) => fieldMember(context, field, view)),
    index: indexSignature(context, declaration, fields, view),
  };
}

function fieldMember(context: DeclarationContext, field: Field, view: View): InterfaceMember {
  const members = context.texts.members(field.type, view);
  const notes = [...constraintNotes(field.type)];
  return {
    comment: comment(
      {
        documentation: field.documentation,
        notes,
        default: field.default,
        example: field.example,
      },
      1,
    ),
    text: memberText(field.name, field.required, members),
  };
}

/** `name?: A | B` at the depth of a member of an interface. */
export function memberText(name: string, required: boolean, members: readonly Code[]): Code {
  const all = required ? members : distinct([...members, code`undefined`]);
  const head = required ? code`${memberName(name)}:` : code`${memberName(name)}?:`;
  const flat = code`${head} ${unionText(all)}`;
  if (all.length < 2 || flat.text.length + "  ;".length <= LINE_WIDTH) return flat;
  const second = code`  ${unionText(all)}`;
  if (second.text.length + "  ;".length <= LINE_WIDTH) return code`${head}\n${second}`;
  return code`${head}${join(all.map((one) => code`\n  | ${one}`))}`;
}

function indexSignature(
  context: DeclarationContext,
  declaration: RecordDeclaration,
  fields: readonly Field[],
  view: View,
): Code | null {
  if (declaration.additional === null) return null;
  const { texts } = context;
  const own = texts.members(declaration.additional, view);
  const declared = fields.flatMap((field) => texts.members(field.type, view));
  const absent = fields.some((field) => !field.required) ? [code`undefined`] : [];
  return unionText(distinct([...own, ...declared, ...absent]));
}

function surfaceFields(
  context: DeclarationContext,
  declaration: RecordDeclaration,
): TypePlan["fields"] {
  const view = context.views.main(declaration.id);
  return declaration.fields.map((field) => ({
    name: field.name,
    wireName: field.name,
    in: "body" as const,
    type: context.surface.of(context.texts.text(field.type, view)),
    required: field.required,
  }));
}

function declaredType(context: DeclarationContext, declaration: Declaration): TypePlan["type"] {
  const { texts, surface } = context;
  const view = context.views.main(declaration.id);
  if (declaration.kind === "union")
    return surface.of(unionText(texts.unionMembers(declaration, view)));
  if (declaration.kind === "alias")
    return surface.of(unionText(texts.aliasMembers(declaration, view)));
  return null;
}

// ------------------------------------------------------------------------------------------------ enums

interface NamedMember {
  readonly member: EnumMember;
  readonly key: string;
}

/** Keys of the value object: given names, else the words of the value, else the value itself. */
function enumMembers(
  context: DeclarationContext,
  declaration: EnumDeclaration,
  name: string,
): readonly NamedMember[] {
  const claims = declaration.members.map((member) => ({
    id: String(member.value),
    text: String(member.value),
    given: member.givenName,
    candidates: [...titleCandidates(member), ...enumCandidates(member.value)],
    span: member.span,
  }));
  const keys = settleNames(
    claims,
    {
      what: `values of ${name}`,
      remedy: "x-enum-varnames",
      // The compiler takes an object's `constructor` for a function, whatever its literal says.
      isReserved: (key) => key === "constructor",
      escape: (key) => `${key}_`,
    },
    context.diagnostics,
  );
  return declaration.members.map((member) => ({
    member,
    key: keys.get(String(member.value)) ?? String(member.value),
  }));
}

/** A number says nothing of itself; a title of a few words does. */
function titleCandidates({ value, title }: EnumMember): readonly string[] {
  const words = typeof value === "number" ? splitWords(title) : [];
  const name = pascalCase(words);
  return words.length > 0 && words.length <= 6 && isIdentifier(name) ? [name] : [];
}

function enumCandidates(value: string | number): readonly string[] {
  const text = String(value);
  const spelled = pascalCase(spellWords(text));
  if (typeof value === "number") return [`Value${spelled}`];
  const words = splitWords(text);
  // `+1`, `-name` (as of orders): the sign is part of the name. `✓`: the sign itself is a better key than its number.
  const sign = /^[+-](?=\p{L})/u.test(text) ? [text.startsWith("+") ? "plus" : "minus"] : [];
  const bare = /^[+-]\d/.test(text) ? spelled : pascalCase([...sign, ...words]);
  if (text === "" || text.trim() === "") return [spelled, text];
  return isIdentifier(bare) ? [bare, text] : words.length === 0 ? [text] : [text, `Value${bare}`];
}

function enumStatements(
  declaration: EnumDeclaration,
  name: string,
  members: readonly NamedMember[],
): readonly Statement[] {
  const literals = members.map(({ member }) => literal(member.value));
  const open = declaration.base === "string" ? code`(string & {})` : code`(number & {})`;
  const about = comment({ documentation: declaration.documentation }, 0);
  return [
    { kind: "text", comment: about, exported: true, text: aliasText(name, [...literals, open]) },
    {
      kind: "text",
      comment: comment({ lead: [`The known values of \`${name}\`.`] }, 0),
      exported: true,
      text: valueObject(name, members),
    },
  ];
}

/** The type is written out, so that declaration files need no inference. */
function valueObject(name: string, members: readonly NamedMember[]): Code {
  if (members.length === 0) {
    return code`const ${identifier(name)}: Readonly<Record<string, never>> = /* @__PURE__ */ Object.freeze({});`;
  }
  const types = members.map(({ member, key }) => {
    const about = comment({ lead: [member.description.replace(/\s+/g, " ")] }, 1);
    const marks = about === null ? EMPTY : commentBlock(about);
    return code`${marks}  readonly ${memberName(key)}: ${literal(member.value)};\n`;
  });
  const values = objectOf(
    members.map(({ member, key }) => ({ name: key, value: literal(member.value) })),
    true,
  );
  return code`const ${identifier(name)}: {\n${join(types)}} = /* @__PURE__ */ Object.freeze(${layOut(expressionDoc(values), 0, 0)});`;
}

/** A comment inside a declaration that is one text. */
function commentBlock(about: Code): Code {
  if (!about.text.includes("\n") && about.text.length <= LINE_WIDTH - "  /**  */".length) {
    return code`  /** ${about} */\n`;
  }
  return code`  /**\n   * ${indent(about, code`   * `)}\n   */\n`;
}

// ------------------------------------------------------------------------------ what is shown of them

/** A declaration without its comments. */
function declarationText(statement: Statement): Code {
  if (statement.kind === "text") return code`export ${statement.text}`;
  if (statement.kind !== "interface") return EMPTY;
  const lines = statement.members.map((one) => code`  ${indent(one.text, code`  `)};\n`);
  if (statement.index !== null) lines.push(code`  [key: string]: ${statement.index};\n`);
  const body = lines.length === 0 ? EMPTY : code`\n${join(lines)}`;
  return code`export interface ${statement.name} {${body}}`;
}

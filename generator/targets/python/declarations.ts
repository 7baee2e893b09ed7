/**
 * Models: one module per declaration of the description.
 *
 * Decides: how a record, an enum, a union and an alias are declared.
 *
 * - A record is a dataclass with slots, made by keywords. A field that may be absent has `UNSET` as its default and says so
 *   in its type. So has a required field that only answers have, where requests hold the record too.
 * - An enum is open, since a service adds values.
 * - Unions and aliases are type aliases, with a codec beside them.
 *
 * A record that no answer holds takes what a caller may pass; all others have the types of what is read.
 * Leaves to others: type texts (`types.ts`), docstrings (`comments.ts`), names (`names.ts`).
 */
import { code, type Code, EMPTY, join } from "../../code/code.js";
import type { Diagnostics } from "../../diagnostic.js";
import type {
  AliasDeclaration,
  Api,
  Declaration,
  EnumDeclaration,
  Field,
  RecordDeclaration,
  TypeId,
  UnionDeclaration,
} from "../../model/api.js";
import { reachable } from "../../model/mentions.js";
import type { SurfaceMember } from "../../surface.js";
import type { Codecs } from "./codecs.js";
import { constraintNotes, docstringOf, memberDocstring, paragraphs } from "./comments.js";
import { importsOf } from "./imports.js";
import {
  annotated,
  argument,
  call,
  constant,
  indented,
  type Item,
  keyword,
  layOut,
  LINE_WIDTH,
  tupleOf,
} from "./layout.js";
import { enumNames, fieldNames, type Names } from "./names.js";
import type { AliasPlan, EnumPlan, FilePlan, RecordPlan, TypePlan } from "./plan.js";
import { BUILTIN_TYPES } from "./reserved.js";
import { runtimeType, runtimeValue, standard } from "./runtime.js";
import { docstring, identifier, literal } from "./syntax.js";
import type { TypeTextParts } from "./type-text.js";
import { builtinType, distinct, type TypeTexts, type Use } from "./types.js";

export interface DeclarationContext {
  readonly names: Names;
  readonly roles: Roles;
  readonly texts: TypeTexts;
  readonly codecs: Codecs;
  readonly surface: TypeTextParts;
  readonly importName: string;
  readonly diagnostics: Diagnostics;
}

/** Which declarations callers pass, and which answers hold. */
export interface Roles {
  readonly requested: ReadonlySet<TypeId>;
  readonly answered: ReadonlySet<TypeId>;
}

export function findRoles(api: Api, declarations: ReadonlyMap<TypeId, Declaration>): Roles {
  const operations = api.clients.flatMap((one) => [...one.operations, ...one.hiddenOperations]);
  const find = (id: TypeId): Declaration | undefined => declarations.get(id);
  const requests = operations.flatMap((operation) => [
    ...operation.parameters.map((parameter) => parameter.type),
    ...(operation.body?.contents ?? []).map((content) => content.type),
  ]);
  const answers = operations.flatMap((operation) =>
    operation.responses.flatMap((one) => one.contents.map((content) => content.type)),
  );
  return { requested: reachable(requests, find, "read"), answered: reachable(answers, find) };
}

/** The module that declares a type, and what the documentation shows of it. */
export interface PlannedDeclaration {
  readonly file: FilePlan;
  readonly type: TypePlan;
}

export function planDeclaration(
  context: DeclarationContext,
  declaration: Declaration,
  banner: Code,
): PlannedDeclaration {
  switch (declaration.kind) {
    case "record":
      return planRecord(context, declaration, banner);
    case "enum":
      return planEnum(context, declaration, banner);
    case "union":
    case "alias":
      return planAlias(context, declaration, banner);
  }
}

function place(context: DeclarationContext, id: TypeId): { path: string; name: string } {
  const name = context.names.types.get(id) ?? id;
  return { name, path: context.names.modelFiles.get(id) ?? `models/${name}.py` };
}

function shownBase(
  context: DeclarationContext,
  declaration: Declaration,
): Pick<TypePlan, "id" | "name" | "kind" | "importPath"> {
  const { id, kind } = declaration;
  return { id, kind, name: place(context, id).name, importPath: `${context.importName}.models` };
}

function aboutType(context: DeclarationContext, declaration: Declaration): readonly string[] {
  const { documentation } = declaration;
  const all = paragraphs({ documentation });
  return all.length > 0 ? all : [`\`${place(context, declaration.id).name}\` of the description.`];
}

// ---------------------------------------------------------------------------------------------- records

function planRecord(
  context: DeclarationContext,
  declaration: RecordDeclaration,
  banner: Code,
): PlannedDeclaration {
  const { roles, texts, codecs } = context;
  const { path, name } = place(context, declaration.id);
  const keys = fieldNames(declaration, context.names.typeNames, context.diagnostics);
  const shadow = new Set([...keys.values()].filter((key) => BUILTIN_TYPES.has(key)));
  const use: Use = roles.answered.has(declaration.id) ? "answer" : "request";
  const requested = roles.requested.has(declaration.id);
  const keyOf = (field: Field): string => keys.get(field.name) ?? field.name;
  const isRequired = (field: Field): boolean =>
    field.required && !(field.access === "read" && requested) && field.access !== "write";

  const typeOf = (field: Field): readonly Code[] => texts.members(field.type, use, shadow);
  const fields = declaration.fields.map((field) => {
    const required = isRequired(field);
    const members = required ? typeOf(field) : [...typeOf(field), runtimeType("UnsetType")];
    const end = required ? null : runtimeValue("UNSET");
    const words = memberDocstring(
      {
        documentation: field.documentation,
        notes: constraintNotes(field.type),
        default: field.default,
        example: field.example,
      },
      1,
    );
    return {
      text: annotated(identifier(keyOf(field)), distinct(members), end, 1),
      hasDocstring: words !== null,
      docstring: words ?? EMPTY,
    };
  });
  if (declaration.additional !== null) {
    const dict = builtinType("dict", shadow);
    const str = builtinType("str", shadow);
    const type = code`${dict}[${str}, ${texts.text(declaration.additional, "answer", shadow)}]`;
    const make = code`${standard("dataclasses", "field")}(default_factory=lambda: {})`;
    if (shadow.has("dict") || shadow.has("field") || [...keys.values()].includes("field")) {
      // The class hides what the default is made by; the base has one of its own.
    } else {
      fields.push({
        text: annotated(code`additional_properties`, [type], make, 1),
        hasDocstring: true,
        docstring: docstring(code`Members that have no name in the description.`),
      });
    }
  }
  const head = code`_fields: ${standard("typing", "ClassVar")} = `;
  const tableItems: Item[] = declaration.fields.map((field) =>
    argument(fieldRow(codecs, field, keyOf(field))),
  );
  const required = declaration.fields.filter(isRequired).map((field) => literal(field.name));
  if (required.length > 0) tableItems.push(keyword(code`required`, tupleOf(required)));
  const additional = declaration.additional && codecs.of(declaration.additional);
  if (additional) tableItems.push(keyword(code`additional`, additional));
  const entries = call(runtimeValue("Fields"), tableItems);
  const table = code`${head}${layOut(entries, 0, head.text.length, 0, 1)}`;
  const words = docstringOf(aboutType(context, declaration), 1);
  const data = {
    name: identifier(name),
    head: classHead(name, runtimeValue("Model")),
    docstring: words,
    fields,
    table,
  };
  const pieces = [
    ...fields.map((one) => one.text),
    table,
    standard("dataclasses", "dataclass"),
    runtimeValue("Model"),
  ];
  const file: RecordPlan = { banner, ...data, ...importsOf(path, pieces) };
  return {
    file: { path, template: "record", data: file },
    type: {
      ...shownBase(context, declaration),
      declaration: recordText(data.name, fields),
      fields: declaration.fields.map((field): SurfaceMember => ({
        name: keyOf(field),
        wireName: field.name,
        in: "body",
        type: context.surface.of(join(distinct(typeOf(field)), code` | `)),
        required: field.required,
      })),
      members: [],
      type: null,
    },
  };
}

/** `class Name(Base):` */
function classHead(name: string, base: Code): Code {
  const flat = code`class ${identifier(name)}(${base}):`;
  if (flat.text.length <= LINE_WIDTH) return flat;
  return code`class ${identifier(name)}(\n    ${base}\n):`;
}

function fieldRow(codecs: Codecs, field: Field, key: string): ReturnType<typeof call> {
  const items: Item[] = [argument(literal(key))];
  const codec = codecs.of(field.type);
  if (key !== field.name || codec !== null) {
    items.push(argument(key === field.name ? code`None` : literal(field.name)));
  }
  if (codec !== null) items.push(argument(codec));
  if (field.sensitive) items.push(keyword(code`sensitive`, literal(true)));
  return call(runtimeValue("Field"), items);
}

function recordText(name: Code, fields: readonly { readonly text: Code }[]): Code {
  const head = code`@dataclass(slots=True, kw_only=True)\nclass ${name}(Model):`;
  const lines = fields.map((one) => code`\n    ${indented(one.text, 1)}`);
  return lines.length === 0 ? code`${head}\n    pass` : code`${head}${join(lines)}`;
}

// ------------------------------------------------------------------------------------------------ enums

function planEnum(
  context: DeclarationContext,
  declaration: EnumDeclaration,
  banner: Code,
): PlannedDeclaration {
  const { path, name } = place(context, declaration.id);
  const names = enumNames(declaration, context.diagnostics);
  const bases = { string: "OpenStr", integer: "OpenInt", number: "OpenFloat" } as const;
  const base = runtimeValue(bases[declaration.base]);
  const members = declaration.members.map(({ value, description }, index) => {
    const words = description.trim() === "" ? null : docstringOf([description], 1);
    return {
      text: constant(identifier(names[index] ?? ""), literal(value), 1),
      hasDocstring: words !== null,
      docstring: words ?? EMPTY,
    };
  });
  const docs = docstringOf(aboutType(context, declaration), 1);
  const data: EnumPlan = {
    banner,
    head: classHead(name, base),
    docstring: docs,
    hasMembers: members.length > 0,
    members,
    ...importsOf(path, [base]),
  };
  const lines = members.map((one) => code`\n    ${indented(one.text, 1)}`);
  return {
    file: { path, template: "enum", data },
    type: {
      ...shownBase(context, declaration),
      declaration: code`class ${identifier(name)}(${base}):${lines.length === 0 ? code`\n    pass` : join(lines)}`,
      fields: [],
      members: declaration.members.map(({ value }, index) => ({
        value,
        code: `${name}.${names[index] ?? ""}`,
      })),
      type: null,
    },
  };
}

// ------------------------------------------------------------------------------------- unions and aliases

function planAlias(
  context: DeclarationContext,
  declaration: UnionDeclaration | AliasDeclaration,
  banner: Code,
): PlannedDeclaration {
  const { texts, codecs, surface } = context;
  const { path, name } = place(context, declaration.id);
  const members = texts.declared(declaration);
  const type = join(members, code` | `);
  const own = identifier(name);
  const alias = code`${own}: ${standard("typing", "TypeAlias")} = `;
  const notes = declaration.kind === "alias" ? constraintNotes(declaration.type) : [];
  const { documentation } = declaration;
  const words = memberDocstring({ documentation, notes, example: declaration.examples[0] }, 0);
  const codecHead = code`CODEC: ${standard("typing", "Final")}[${runtimeType("Codec")}] = `;
  const codec = code`${codecHead}${layOut(codecs.declared(declaration), 0, codecHead.text.length)}`;
  const { text, isChecked } = aliasText(alias, members);
  const data: AliasPlan = {
    banner,
    name: own,
    isChecked,
    text,
    hasDocstring: words !== null,
    docstring: words ?? EMPTY,
    codec,
    ...importsOf(path, [text, codec]),
  };
  return {
    file: { path, template: "alias", data },
    type: {
      ...shownBase(context, declaration),
      declaration: code`${own}: TypeAlias = ${type}`,
      fields: [],
      members: [],
      type: surface.of(type),
    },
  };
}

/**
 * As a text, because what it names is not loaded. A text that would need an escape is none that type checkers read: such
 * a type stands where only they look.
 */
function aliasText(head: Code, members: readonly Code[]): { text: Code; isChecked: boolean } {
  const whole = join(members, code` | `);
  const marks = [...`"'`].filter((mark) => whole.text.includes(mark)).length;
  if (marks === 2 || whole.text.includes("\\")) {
    return { text: code`${head}${whole}`, isChecked: true };
  }
  const quote = whole.text.includes('"') ? code`'` : code`"`;
  const value = code`${quote}${whole}${quote}`;
  const flat = code`${head}${value}`;
  // Parentheses help neither a value that is too long itself nor a name that leaves them no room.
  const helps = value.text.length + 4 <= LINE_WIDTH && head.text.length + 1 <= LINE_WIDTH;
  const fits = flat.text.length <= LINE_WIDTH || !helps;
  return { text: fits ? flat : code`${head}(\n    ${value}\n)`, isChecked: false };
}

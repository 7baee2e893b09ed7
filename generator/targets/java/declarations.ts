/**
 * Classes of the data: records, enums, unions.
 *
 * Decides: how each is declared. A record is a bean with a builder; an enum and a union are final classes that keep what
 * they do not know. An alias is no class.
 * Leaves to others: types (`types.ts`), what the base classes do (`Dto`, `OpenValue`, `OneOf` of the runtime), and the
 * arrangement (`templates/java/pages/`).
 */
import { code, type Code, join } from "../../code/code.js";
import type { Diagnostics } from "../../diagnostic.js";
import type {
  Declaration,
  Documentation,
  EnumDeclaration,
  RecordDeclaration,
  Type,
  TypeId,
  UnionDeclaration,
} from "../../model/api.js";
import type { Json } from "../../model/json.js";
import { camelCase } from "../../naming/casing.js";
import { settleNames } from "../../naming/scope.js";
import { splitWords } from "../../naming/words.js";
import { constraintNotes, javadoc } from "./comments.js";
import { importsOf, piecesOf } from "./imports.js";
import { type Packages, sourceFile } from "./layout.js";
import type { Names } from "./names.js";
import type { FilePlan } from "./plan.js";
import { capitalised } from "./spelling.js";
import { double, identifier, long, packageName, reference, text } from "./syntax.js";
import { enumBase, type JavaTypes } from "./types.js";

export interface DeclarationContext {
  readonly packages: Packages;
  readonly names: Names;
  readonly types: JavaTypes;
  readonly declarations: ReadonlyMap<TypeId, Declaration>;
  /** Records that are sent in parts. */
  readonly parts: ReadonlySet<TypeId>;
  readonly banner: Code;
  /** Property of a field of a record, by its name on the wire. */
  readonly properties: ReadonlyMap<TypeId, ReadonlyMap<string, string>>;
  /** Constant of each value of an enum, in their order. */
  readonly constants: ReadonlyMap<TypeId, readonly string[]>;
  readonly diagnostics: Diagnostics;
}

/** A member of a bean. */
export interface Property {
  /** In JSON; for parameters, in the request object. */
  readonly key: string;
  readonly name: string;
  readonly type: Type;
  readonly parts: boolean;
  readonly secret: boolean;
  readonly documentation: Documentation;
  readonly notes: readonly string[];
  readonly default: Json | undefined;
  readonly example: Json | undefined;
  readonly required: boolean;
}

export interface BeanPlan {
  readonly file: FilePlan;
  /** The declaration for people: the head and the getters. */
  readonly shown: Code;
}

/** The file of a declaration; `null` for an alias. */
export function planDeclaration(
  context: DeclarationContext,
  declaration: Declaration,
): BeanPlan | null {
  const name = context.names.types.get(declaration.id);
  if (name === undefined) return null;
  switch (declaration.kind) {
    case "record":
      return planBean(context, name, {
        lead: [],
        documentation: declaration.documentation,
        properties: recordProperties(context, declaration),
      });
    case "enum":
      return planEnum(context, name, declaration);
    case "union":
      return planUnion(context, name, declaration);
    case "alias":
      return null;
  }
}

export function recordProperties(
  context: DeclarationContext,
  record: RecordDeclaration,
): readonly Property[] {
  const names = context.properties.get(record.id);
  return record.fields.map((field) => ({
    key: field.name,
    name: names?.get(field.name) ?? field.name,
    type: field.type,
    parts: context.parts.has(record.id),
    secret: field.sensitive,
    documentation: field.documentation,
    notes: [
      ...constraintNotes(field.type),
      ...(field.access === "read" ? ["Only the service sets it."] : []),
      ...(field.access === "write" ? ["Never in an answer."] : []),
    ],
    default: field.default,
    example: field.example,
    required: field.required,
  }));
}

// ------------------------------------------------------------------------------------------------- beans

export function planBean(
  context: DeclarationContext,
  name: string,
  bean: {
    readonly lead: readonly string[];
    readonly documentation: Documentation;
    readonly properties: readonly Property[];
  },
): BeanPlan {
  const { packages, types } = context;
  const className = reference(name, packages.dto);
  const properties = bean.properties.map((one) => {
    const type = types.of(one.type, one.parts);
    const getter = identifier(`get${capitalised(one.name)}`);
    const isDeprecated = one.documentation.deprecated !== null;
    const words = { documentation: one.documentation, notes: one.notes };
    const setter = describedBriefly(one);
    return {
      name: identifier(one.name),
      getter,
      setter: identifier(`set${capitalised(one.name)}`),
      type: type.text,
      read: type.held ? code`held(${text(one.key)})` : code`read(${text(one.key)}, ${type.shape})`,
      key: text(one.key),
      isDeprecated,
      getterComment: javadoc(
        {
          ...words,
          lead: silent(one.documentation) ? [`The member \`${one.key}\`.`] : [],
          default: one.default,
          example: one.example,
          tags: [["return", "", "`null` where it is absent"]],
        },
        4,
      ),
      setterComment: javadoc(
        {
          lead: [setter],
          tags: [["param", "value", one.required ? "required" : "`null` is sent as such"]],
          deprecated: one.documentation.deprecated,
        },
        4,
      ),
      builderComment: javadoc(
        {
          lead: [setter],
          tags: [
            ["param", "value", one.required ? "required" : "`null` is sent as such"],
            ["return", "", "this"],
          ],
          deprecated: one.documentation.deprecated,
        },
        8,
      ),
    };
  });
  const fields = bean.properties.flatMap((one) => {
    const type = types.of(one.type, one.parts);
    const field = type.held
      ? code`.field(${text(one.key)}, ${type.shape})`
      : code`.field(${text(one.key)})`;
    return one.secret ? [field, code`.secret(${text(one.key)})`] : [field];
  });
  const data = {
    comment: javadoc({
      lead: silent(bean.documentation) && bean.lead.length === 0 ? [`\`${name}\`.`] : bean.lead,
      documentation: { ...bean.documentation, deprecated: null },
      notes:
        bean.documentation.deprecated === null
          ? []
          : [`Deprecated. ${bean.documentation.deprecated}`],
    }),
    name: className,
    declared: join([
      code`${text(name)})`,
      ...fields.map((one) => code`\n            ${one}`),
      code`;`,
    ]),
    properties,
    base: reference("Dto", packages.model),
    typeClass: reference("DtoType", packages.internal),
  };
  const shown = join(
    [
      code`public class ${className} {`,
      ...properties.map((one) => code`    public ${one.type} ${one.getter}();`),
      code`}`,
    ],
    code`\n`,
  );
  return { file: javaFile(context, packages.dto, name, "Dto", data), shown };
}

function silent({ summary, description }: Documentation): boolean {
  return summary.trim() === "" && description.trim() === "";
}

/** The first sentence is enough where the getter says the rest. */
function describedBriefly(property: Property): string {
  return `Sets \`${property.name}\`; see its getter.`;
}

/** A file with everything that is the same in all of them. */
export function javaFile(
  context: Pick<DeclarationContext, "banner">,
  javaPackage: string,
  name: string,
  template: string,
  data: object,
): FilePlan {
  return {
    path: sourceFile(javaPackage, name),
    template,
    data: {
      banner: context.banner,
      package: packageName(javaPackage),
      imports: importsOf(javaPackage, piecesOf(data)),
      ...data,
    },
  };
}

// ------------------------------------------------------------------------------------------------- enums

function planEnum(
  context: DeclarationContext,
  name: string,
  declaration: EnumDeclaration,
): BeanPlan {
  const { packages } = context;
  const names = context.constants.get(declaration.id) ?? [];
  const base = enumBase(declaration.base);
  const className = reference(name, packages.dto);
  const members = declaration.members.map((member, index) => ({
    name: identifier(names[index] ?? ""),
    enumName: className,
    value: valueOf(declaration.base, member.value),
    comment: javadoc({ lead: [member.description || `\`${String(member.value)}\``] }, 4),
  }));
  const data = {
    comment: javadoc({
      lead: silent(declaration.documentation) ? [`Values of \`${name}\`.`] : [],
      documentation: { ...declaration.documentation, deprecated: null },
      notes: [
        "Other values, which a later version of the service may have, are kept as they come.",
      ],
    }),
    name: className,
    base: reference("OpenValue", packages.model),
    valueType: base.type,
    members,
  };
  const shown = join(
    [
      code`public final class ${className} {`,
      ...members.map((one) => code`    public static final ${className} ${one.name};`),
      code`    public static ${className} of(${base.type} value);\n    public ${base.type} value();`,
      code`}`,
    ],
    code`\n`,
  );
  return { file: javaFile(context, packages.dto, name, "Enum", data), shown };
}

export function valueOf(base: EnumDeclaration["base"], value: string | number): Code {
  if (base === "string" || typeof value === "string") return text(String(value));
  return base === "integer" && Number.isInteger(value) ? long(value) : double(value);
}

// ------------------------------------------------------------------------------------------------ unions

function planUnion(
  context: DeclarationContext,
  name: string,
  declaration: UnionDeclaration,
): BeanPlan {
  const { packages, types } = context;
  const labels = variantNames(context, declaration);
  const className = reference(name, packages.dto);
  const variants = declaration.variants.map((variant, index) => {
    const type = types.of(variant.type);
    const getter = identifier(`as${labels[index] ?? ""}`);
    return {
      type: type.text,
      shape: type.shape,
      getter,
      tags: variant.tags.map((tag) => ({ tag: text(tag), className, shape: type.shape })),
      comment: javadoc(
        {
          lead: [
            `The value as \`${type.text.text}\`.`,
            ...(variant.tags.length > 0 && declaration.discriminator !== null
              ? [
                  `It is one where \`${declaration.discriminator}\` is \`${variant.tags.join("` or `")}\`.`,
                ]
              : []),
          ],
          tags: [["return", "", "`null` where it cannot be read as one"]],
        },
        4,
      ),
    };
  });
  const data = {
    comment: javadoc({
      lead: silent(declaration.documentation) ? [`One of several types.`] : [],
      documentation: { ...declaration.documentation, deprecated: null },
    }),
    name: className,
    base: reference("OneOf", packages.model),
    map: declaration.discriminator === null ? code`` : reference("Map", "java.util"),
    hasDiscriminator: declaration.discriminator !== null,
    discriminator: text(declaration.discriminator ?? ""),
    variants,
  };
  const shown = join(
    [
      code`public final class ${className} {`,
      code`    public static ${className} of(Object value);`,
      ...variants.map((one) => code`    public ${one.type} ${one.getter}();`),
      code`}`,
    ],
    code`\n`,
  );
  return { file: javaFile(context, packages.dto, name, "Union", data), shown };
}

/** `asCircle`, `asText`, `asListOfCircle`: by what the variant is. */
function variantNames(
  context: DeclarationContext,
  declaration: UnionDeclaration,
): readonly string[] {
  const claims = declaration.variants.map((variant, index) => {
    const label = labelOf(context, variant.type);
    const tag = capitalised(camelCase(splitWords(variant.tags[0] ?? "")));
    return {
      id: String(index),
      text: label,
      given: null,
      candidates: [label, `${label}${tag}`, `${label}${index + 1}`],
      derived: true,
    };
  });
  const names = settleNames(
    claims,
    { what: `variants of ${declaration.id}`, isReserved: () => false, escape: (one) => one },
    context.diagnostics,
  );
  return claims.map(({ id, text: label }) => names.get(id) ?? label);
}

function labelOf(context: DeclarationContext, type: Type): string {
  switch (type.kind) {
    case "ref":
      return context.names.types.get(type.id) ?? labelOfAlias(context, type.id);
    case "string":
      return type.format === "date-time" ? "DateTime" : "Text";
    case "integer":
      return "Integer";
    case "list":
      return `ListOf${labelOf(context, type.items)}`;
    case "map":
      return `MapOf${labelOf(context, type.values)}`;
    case "nullable":
      return labelOf(context, type.of);
    case "literal":
      return "Literal";
    default:
      return capitalised(type.kind);
  }
}

function labelOfAlias(context: DeclarationContext, id: TypeId): string {
  const target = context.declarations.get(id);
  const isPlain =
    target?.kind === "alias" && target.type.kind !== "ref" && target.type.kind !== "list";
  return isPlain ? labelOf(context, target.type) : "Other";
}

/**
 * What ts-morph says about the TypeScript that we printed.
 *
 * Decides: that a source is right when ts-morph prints the same class from the same plan, when it finds no mistake of
 * syntax, and when it reads back as many declarations of each kind as were planned, under the same names. So no text of a
 * description can have ended a comment, a string or a declaration early, whatever the doors of `code/` missed.
 * Leaves to others: printing (`typescript.ts`); types, which a compiler checks in the tests.
 *
 * Only on request: ts-morph brings a compiler, a quarter of a second and fifty megabytes before it has read a line.
 */
import { createRequire } from "node:module";
import type {
  ClassDeclarationStructure,
  JSDocStructure,
  OptionalKind,
  ParameterDeclarationStructure,
  SourceFile as Parsed,
} from "ts-morph";
import type { Code } from "../code/code.js";
import { InternalError } from "../diagnostic.js";
import type { OutputFile } from "../output/file.js";
import type { SourceFile, Statement } from "../targets/typescript/plan.js";
import { fitsOneLine } from "./typescript.js";

type TsMorph = typeof import("ts-morph");

/**
 * @param files What was planned.
 * @param sources What was printed of it, in the same order.
 * @throws InternalError naming the first file that is not what was planned.
 */
export function proofread(files: readonly SourceFile[], sources: readonly OutputFile[]): void {
  // Not `import()`: that reads all nine megabytes of the compiler inside once more, to find the names it exports.
  const morph = createRequire(import.meta.url)("ts-morph") as TsMorph;
  const project = new morph.Project({
    useInMemoryFileSystem: true,
    compilerOptions: { noResolve: true, noLib: true, target: morph.ScriptTarget.ESNext },
  });
  files.forEach((file, index) => {
    const text = sources[index]?.text ?? "";
    for (const one of file.statements) if (one.kind === "class") compareClass(morph, one, text);
    compareDeclarations(file, project.createSourceFile(file.path, text));
  });
  const [mistake] = project.getProgram().getSyntacticDiagnostics();
  if (mistake !== undefined) {
    const path = mistake.getSourceFile().getFilePath();
    throw new InternalError(`${path}:${mistake.getLineNumber()} is not TypeScript`);
  }
}

type ClassStatement = Statement & { readonly kind: "class" };

function compareClass(morph: TsMorph, one: ClassStatement, text: string): void {
  // It would put the closing brace of nothing on a line of its own.
  if (one.construct === null && one.getters.length === 0 && one.methods.length === 0) return;
  const printed = morph.printStructure(classStructure(morph, one), { indentNumberOfSpaces: 2 });
  if (text.includes(printed.trimEnd())) return;
  throw new InternalError(`ts-morph prints the class ${one.name.text} otherwise`);
}

/** What a statement of the plan is, by name, and of how many members. */
function compareDeclarations(file: SourceFile, parsed: Parsed): void {
  const differs = (what: string): InternalError =>
    new InternalError(`${file.path} was planned otherwise: ${what}`);
  const statements = parsed.getStatements();
  const acting = statements.find((one) => /^(?!Variable)\w*Statement$/.test(one.getKindName()));
  if (acting !== undefined) throw differs(`a ${acting.getKindName()}`);
  if (parsed.getImportDeclarations().length !== file.imports.length) throw differs("its imports");
  for (const one of file.statements) {
    switch (one.kind) {
      case "interface": {
        const found = parsed.getInterface(bareName(one.name));
        const members = one.members.length + (one.index === null ? 0 : 1);
        if (found?.getMembers().length !== members) throw differs(one.name.text);
        break;
      }
      case "class": {
        const found = parsed.getClass(bareName(one.name));
        const members = (one.construct === null ? 0 : 1) + one.getters.length + one.methods.length;
        if (found?.getMembers().length !== members) throw differs(one.name.text);
        break;
      }
      case "function":
        if (!parsed.getFunction(bareName(one.name))) throw differs(one.name.text);
        break;
      case "export":
      case "text":
        break;
    }
  }
}

/** A name without its type parameters. */
function bareName({ text }: Code): string {
  return text.replace(/<.*$/s, "");
}

/** Pieces that are laid out travel where ts-morph prints them as they are: a parameter list as the name of one. */
function classStructure(morph: TsMorph, one: ClassStatement): ClassDeclarationStructure {
  const { construct } = one;
  return {
    kind: morph.StructureKind.Class,
    name: one.name.text,
    isExported: true,
    extends: one.extends.text,
    docs: docs(one.comment, 0),
    ctors:
      construct === null
        ? []
        : [{ parameters: parameters(construct.parameters), statements: [construct.body.text] }],
    getAccessors: one.getters.map((getter) => ({
      name: getter.name.text,
      hasOverrideKeyword: true,
      returnType: getter.type.text,
      statements: [getter.body.text],
    })),
    methods: one.methods.map((method) => ({
      name: method.name.text,
      docs: docs(method.comment, 1),
      parameters: parameters(method.parameters),
      returnType: method.returns.text,
      statements: [method.body.text],
    })),
  };
}

function parameters(list: Code): OptionalKind<ParameterDeclarationStructure>[] {
  return list.isEmpty ? [] : [{ name: list.text }];
}

/** A comment on one line when it fits there with its marks. */
function docs(comment: Code | null, depth: number): OptionalKind<JSDocStructure>[] {
  if (comment === null) return [];
  const { text } = comment;
  return [{ description: fitsOneLine(text, depth) ? text : `\n${text}` }];
}

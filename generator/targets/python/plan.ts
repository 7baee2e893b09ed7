/**
 * The plan: everything the Python SDK will say, decided.
 *
 * Decides: the vocabulary between planning and rendering. It is plain data and `Code`; templates arrange it and ask
 * nothing. What the documentation shows (`surface.ts`) is read from the same objects, so it cannot differ.
 * Leaves to others: how the decisions are made (the other files here), and the text of a file (`render/python.ts` and
 * `templates/python/files/`).
 */
import type { Code } from "../../code/code.js";
import type { TypeId } from "../../model/api.js";
import type {
  SurfaceError,
  SurfaceHelper,
  SurfaceMember,
  SurfaceSample,
  SurfaceTypeText,
} from "../../surface.js";
import type { Imports } from "./imports.js";

export interface PythonPlan {
  readonly package: PackagePlan;
  /** Below the package's root folder. */
  readonly files: readonly FilePlan[];
  readonly types: readonly TypePlan[];
  readonly clients: readonly ClientPlan[];
  readonly errors: readonly SurfaceError[];
}

export interface PackagePlan {
  readonly name: string;
  /** What is imported. */
  readonly importName: string;
  readonly version: string;
  readonly product: string;
  /** Name of the class that every error extends. */
  readonly baseError: string;
  readonly license: string;
}

/** A file, and the template that prints it. */
export interface FilePlan {
  readonly path: string;
  readonly template: string;
  readonly data: object;
}

// ------------------------------------------------------------------------------------------------ files

/** What every module begins with. */
export interface ModulePlan extends Imports {
  /** Its docstring. */
  readonly banner: Code;
}

/** Data of `record.hbs`. */
export interface RecordPlan extends ModulePlan {
  readonly name: Code;
  readonly head: Code;
  readonly docstring: Code;
  readonly fields: readonly {
    readonly text: Code;
    readonly hasDocstring: boolean;
    readonly docstring: Code;
  }[];
  /** The table of fields. */
  readonly table: Code;
}

/** Data of `enum.hbs`. */
export interface EnumPlan extends ModulePlan {
  /** Its line, or lines where the name is long. */
  readonly head: Code;
  readonly docstring: Code;
  readonly hasMembers: boolean;
  readonly members: readonly {
    readonly text: Code;
    readonly hasDocstring: boolean;
    readonly docstring: Code;
  }[];
}

/** Data of `alias.hbs`. */
export interface AliasPlan extends ModulePlan {
  readonly name: Code;
  /** Whether only type checkers may read it. */
  readonly isChecked: boolean;
  readonly text: Code;
  readonly hasDocstring: boolean;
  readonly docstring: Code;
  readonly codec: Code;
}

/** Data of `errors.hbs`. */
export interface ErrorsFilePlan {
  readonly banner: Code;
  readonly hasBase: boolean;
  readonly base: Code;
  readonly runtime: readonly Code[];
  readonly classes: readonly { readonly name: Code; readonly docstring: Code }[];
  readonly guards: readonly { readonly name: Code; readonly className: Code }[];
  readonly exported: readonly Code[];
}

/** Data of `operations.hbs`: the rows of a client, and its service. */
export interface OperationsPlan extends ModulePlan {
  readonly rows: readonly { readonly name: Code; readonly value: Code }[];
  readonly service: Code;
}

/** Data of `options.hbs`. */
export interface OptionsPlan extends ModulePlan {
  readonly classes: readonly {
    readonly name: Code;
    readonly base: Code;
    readonly docstring: Code;
    readonly members: readonly { readonly text: Code; readonly docstring: Code }[];
  }[];
}

/** Data of `client.hbs`. */
export interface ClientFilePlan extends ModulePlan {
  readonly name: Code;
  readonly base: Code;
  readonly options: Code;
  readonly docstring: Code;
  readonly package: Code;
  readonly methods: readonly MethodPlan[];
}

export interface MethodPlan {
  /** `def` or `async def`. */
  readonly keyword: Code;
  readonly name: Code;
  /** What stands between the parentheses, laid out. */
  readonly parameters: Code;
  readonly returns: Code;
  readonly docstring: Code;
  readonly body: Code;
}

/** Data of `package.hbs`: a module that loads what it exports when it is asked for. */
export interface LazyPlan {
  readonly banner: Code;
  readonly hasExports: boolean;
  readonly lines: readonly Code[];
  readonly exported: readonly Code[];
  readonly homes: readonly { readonly name: Code; readonly module: Code }[];
}

/** Data of `README.md.hbs`. */
export interface ReadmePlan {
  readonly title: Code;
  readonly install: Code;
  readonly license: Code;
  readonly baseError: Code;
  readonly importName: Code;
  readonly clients: readonly {
    readonly className: Code;
    readonly asyncName: Code;
    readonly title: Code;
    readonly sample: Code;
    readonly hasEnvironment: boolean;
    readonly environment: readonly { readonly variables: Code; readonly meaning: Code }[];
    readonly operations: readonly { readonly name: Code; readonly summary: Code }[];
  }[];
}

// -------------------------------------------------------------------------------- what the surface shows

export interface TypePlan {
  readonly id: TypeId;
  readonly name: string;
  readonly kind: "record" | "enum" | "union" | "alias";
  readonly importPath: string;
  readonly declaration: Code;
  readonly fields: readonly SurfaceMember[];
  readonly members: readonly { readonly value: string | number; readonly code: string }[];
  readonly type: SurfaceTypeText | null;
}

export interface ClientPlan {
  readonly id: string;
  readonly className: string;
  readonly asyncName: string;
  readonly importPath: string;
  readonly options: readonly OptionPlan[];
  readonly operations: readonly OperationPlan[];
  readonly construct: SurfaceSample;
  readonly openId: OpenIdPlan | null;
}

export interface OpenIdPlan {
  readonly methods: readonly SurfaceHelper[];
  readonly samples: readonly SurfaceSample[];
}

export interface OptionPlan {
  readonly name: string;
  readonly required: boolean;
  /** A token: a function may give it. */
  readonly mayBeFunction: boolean;
  /** The texts it can be; empty: any. */
  readonly values: readonly string[];
  readonly environment: readonly string[];
  readonly description: string;
}

export interface OperationPlan {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly signature: Code;
  readonly parameters: readonly SurfaceMember[];
  readonly requestType: null;
  readonly resultType: SurfaceTypeText | null;
  readonly itemType: SurfaceTypeText | null;
  readonly samples: readonly SurfaceSample[];
}

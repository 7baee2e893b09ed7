/**
 * The plan: everything the TypeScript SDK will say, decided.
 *
 * Decides: the vocabulary between planning and rendering. It is plain data and `Code`; a renderer arranges it and asks
 * nothing. What the documentation shows (`surface.ts`) is read from the same objects, so it cannot differ.
 * Leaves to others: how the decisions are made (the other files here), and the text of a file
 * (`render/typescript.ts`).
 */
import type { Code } from "../../code/code.js";
import type {
  SurfaceHelper,
  SurfaceMember,
  SurfaceSample,
  SurfaceTypeText,
} from "../../surface.js";
import type { TypeId } from "../../model/api.js";

export interface TypeScriptPlan {
  readonly package: PackagePlan;
  readonly files: readonly SourceFile[];
  readonly types: readonly TypePlan[];
  readonly clients: readonly ClientPlan[];
  readonly errors: readonly ErrorPlan[];
}

export interface PackagePlan {
  readonly name: string;
  readonly version: string;
  readonly product: string;
  /** Name of the class that every error extends. */
  readonly baseError: string;
  readonly license: string;
  /** The whole `package.json`. */
  readonly manifest: Code;
  readonly readme: ReadmePlan;
}

/** Data of the template `typescript/README.md.hbs`. */
export interface ReadmePlan {
  readonly title: Code;
  readonly install: Code;
  readonly license: Code;
  /** Who stands in the licence. */
  readonly holder: Code;
  readonly hasStandalone: boolean;
  /** A call without the class of all methods. */
  readonly standalone: Code;
  readonly features: readonly {
    readonly name: Code;
    readonly options: Code;
    readonly description: Code;
  }[];
  readonly baseError: Code;
  readonly clients: readonly {
    readonly className: Code;
    readonly title: Code;
    readonly sample: Code;
    readonly hasEnvironment: boolean;
    readonly environment: readonly { readonly variables: Code; readonly meaning: Code }[];
    readonly operations: readonly { readonly name: Code; readonly summary: Code }[];
  }[];
}

// ------------------------------------------------------------------------------------------------ files

export interface SourceFile {
  /** Below the package, such as `src/models/user-dto.ts`. */
  readonly path: string;
  /** Text of the comment at its head. */
  readonly banner: Code;
  readonly imports: readonly Import[];
  readonly statements: readonly Statement[];
}

export interface Import {
  readonly from: Code;
  readonly typeOnly: boolean;
  /** `import * as users`; then there are no names. */
  readonly namespace: Code | null;
  readonly names: readonly Code[];
}

/** A declaration. Its comment is the text between the marks; `null`: it has none. */
export type Statement =
  | {
      readonly kind: "interface";
      readonly comment: Code | null;
      readonly name: Code;
      readonly extends: Code | null;
      readonly members: readonly InterfaceMember[];
      /** `[key: string]: …`, last. */
      readonly index: Code | null;
    }
  /** A type alias or a constant, laid out; without `export`. */
  | {
      readonly kind: "text";
      readonly comment: Code | null;
      readonly exported: boolean;
      readonly text: Code;
    }
  | ({ readonly kind: "function" } & Callable)
  | {
      readonly kind: "class";
      readonly comment: Code | null;
      readonly name: Code;
      readonly extends: Code;
      /** Parameters of the constructor and its one statement. */
      readonly construct: { readonly parameters: Code; readonly body: Code } | null;
      readonly getters: readonly {
        readonly name: Code;
        readonly type: Code;
        readonly body: Code;
      }[];
      readonly methods: readonly Callable[];
    }
  | {
      readonly kind: "export";
      readonly from: Code;
      readonly typeOnly: boolean;
      /** Empty: everything. */
      readonly names: readonly Code[];
    };

export interface InterfaceMember {
  readonly comment: Code | null;
  /** `name?: Type`, laid out at the depth of a member, without `;`. */
  readonly text: Code;
}

export interface Callable {
  readonly comment: Code | null;
  readonly name: Code;
  /** What stands between the parentheses, laid out. */
  readonly parameters: Code;
  readonly returns: Code;
  readonly body: Code;
}

// -------------------------------------------------------------------------------- what the surface shows

export interface TypePlan {
  readonly id: TypeId;
  readonly name: string;
  /** Name of what a request takes, where that differs from what an answer gives. */
  readonly requestName: string | null;
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
  readonly coreName: string;
  readonly optionsName: string;
  readonly importPath: string;
  readonly options: readonly OptionPlan[];
  readonly operations: readonly OperationPlan[];
  readonly construct: SurfaceSample;
  readonly openId: OpenIdPlan | null;
  /** Constants for the option `authentication`, and the module they are imported from. */
  readonly authentications: { readonly names: readonly string[]; readonly importPath: string };
  /** The same call as `construct`, by the standalone function; `null` where the client has no operation. */
  readonly standalone: Code | null;
}

/** Functions of OpenID Connect, and programs that show them. */
export interface OpenIdPlan {
  readonly statements: readonly Statement[];
  readonly methods: readonly Callable[];
  /** Names that the module exports. */
  readonly exports: readonly Code[];
  readonly shown: readonly SurfaceHelper[];
  readonly samples: readonly SurfaceSample[];
}

/** An option of the constructor that comes from the description, not from the runtime. */
export interface OptionPlan {
  readonly name: string;
  readonly required: boolean;
  /** A function may stand in its place, which gives the value at every call. */
  readonly mayBeFunction: boolean;
  readonly environment: readonly string[];
  readonly description: string;
  /** `null`: a text. */
  readonly type: Code | null;
  /** The texts it can be, for how an application proves who it is; empty: any. */
  readonly values: readonly string[];
}

export interface OperationPlan {
  readonly id: string;
  readonly name: string;
  readonly functionName: string;
  readonly aliases: readonly string[];
  readonly importPath: string;
  readonly signature: Code;
  readonly parameters: readonly SurfaceMember[];
  readonly requestType: SurfaceTypeText | null;
  readonly resultType: SurfaceTypeText | null;
  readonly itemType: SurfaceTypeText | null;
  readonly samples: readonly SurfaceSample[];
}

export interface ErrorPlan {
  /** `null` for errors without a status. */
  readonly status: number | null;
  readonly className: string;
  readonly guard: string | null;
  readonly retried: "never" | "always" | "idempotent" | "renewed";
  readonly description: string;
  readonly action: string;
}

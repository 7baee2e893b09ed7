/**
 * The plan: everything the Java SDK will say, decided.
 *
 * Decides: the vocabulary between planning and rendering. It is plain data and `Code`; a renderer arranges it and asks
 * nothing. What the documentation shows (`surface.ts`) is read from the same objects, so it cannot differ.
 * Leaves to others: how the decisions are made (the other files here), and the text of a file (`render/java.ts`).
 */
import type { Code } from "../../code/code.js";
import type { TypeId } from "../../model/api.js";
import type {
  SurfaceHelper,
  SurfaceMember,
  SurfaceSample,
  SurfaceTypeText,
} from "../../surface.js";

export interface JavaPlan {
  readonly package: PackagePlan;
  readonly files: readonly FilePlan[];
  readonly types: readonly TypePlan[];
  readonly clients: readonly ClientPlan[];
  readonly errors: readonly ErrorPlan[];
}

export interface PackagePlan {
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
  /** Root of the Java packages. */
  readonly root: string;
  readonly product: string;
  /** Class that every exception extends. */
  readonly baseError: string;
}

/** A file and what its template is filled with. */
export interface FilePlan {
  /** Below the package's folder. */
  readonly path: string;
  /** Name below `templates/java/pages`, without ending. */
  readonly template: string;
  readonly data: object;
}

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
  readonly optionsName: string;
  readonly importPath: string;
  readonly options: readonly OptionPlan[];
  readonly operations: readonly OperationPlan[];
  readonly construct: SurfaceSample;
  readonly samples: readonly SurfaceSample[];
  readonly openId: {
    readonly methods: readonly SurfaceHelper[];
    readonly samples: readonly SurfaceSample[];
  } | null;
}

/** An option of the constructor that comes from the description, not from the runtime. */
export interface OptionPlan {
  readonly name: string;
  /** Name of its property. */
  readonly property: string;
  readonly required: boolean;
  /** A supplier may stand in its place, which gives the value at every attempt. */
  readonly mayBeSupplier: boolean;
  readonly environment: readonly string[];
  readonly description: string;
}

export interface OperationPlan {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
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
  readonly retried: "never" | "always" | "idempotent" | "renewed";
  readonly description: string;
  readonly action: string;
}

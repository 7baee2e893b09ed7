/**
 * Files of a client: its core, its modules of operations, the class with all methods, and the index.
 *
 * Decides: what stands in which file.
 *
 * - `core.ts`: options, the service's row, and the class without methods: what standalone functions need.
 * - `openid.ts`, where the description has OpenID Connect: its functions and the rows of its endpoints.
 * - one module per tag: the rows, functions and request types of its operations.
 * - `webhooks.ts`, where the service sends anything by itself: types of what it sends.
 * - `client.ts`: the class with a method of one line per operation.
 *
 * Leaves to others: rows, functions and methods (`operations.ts`), the service (`service.ts`).
 */
import { code, Code, join } from "../../code/code.js";
import { compareText } from "../../diagnostic.js";
import { AUTHENTICATION_OPTION } from "./authentication.js";
import { comment } from "./comments.js";
import { failuresStatement } from "./failures.js";
import { importsOf, specifier } from "./imports.js";
import { layOut, LINE_WIDTH } from "./layout.js";
import { OAUTH_NAMESPACE, OPENID_MODULE } from "./openid-names.js";
import {
  fileOf,
  functionStatement,
  methods,
  type OperationContext,
  type PlannedOperation,
  requestStatement,
} from "./operations.js";
import type {
  Callable,
  Import,
  InterfaceMember,
  OpenIdPlan,
  SourceFile,
  Statement,
} from "./plan.js";
import { rowStatement } from "./rows.js";
import { OAUTH_INDEX, OAUTH_TYPES, runtimeType, runtimeValue } from "./runtime.js";
import { environmentNote, optionMember, type ServicePlan } from "./service.js";
import { parameterList } from "./signature.js";
import { identifier, literal, moduleSpecifier, reference } from "./syntax.js";
import { arrayOf, type Expression, expressionDoc, objectOf } from "./values.js";
import { hasWebhooks, WEBHOOKS_MODULE, webhookStatements } from "./webhooks.js";

export interface ClientFilesInput {
  readonly context: OperationContext;
  readonly planned: readonly PlannedOperation[];
  readonly hidden: readonly PlannedOperation[];
  readonly service: ServicePlan;
  readonly openId: OpenIdPlan | null;
  /** Prefixes of environment variables. */
  readonly environment: readonly string[];
  readonly banner: Code;
}

export function planClientFiles(input: ClientFilesInput): readonly SourceFile[] {
  const { folder, tags } = input.context.names;
  const modules = [...tags].map(([tag, { file }]) => tagFile(input, tag, file));
  const openId = input.openId === null ? [] : [openIdFile(input, input.openId)];
  const webhooks = webhookStatements(input.context);
  const sent =
    webhooks.length === 0
      ? []
      : [fileOfStatements(`${folder}/${WEBHOOKS_MODULE}.ts`, input.banner, webhooks)];
  const own = [clientFile(input), ...sent, indexFile(input, folder)];
  return [coreFile(input), ...openId, ...modules, ...own];
}

function fileOfStatements(
  path: string,
  banner: Code,
  statements: readonly Statement[],
  more: readonly Import[] = [],
): SourceFile {
  const imports = [...importsOf(path, statements), ...more].sort((a, b) =>
    compareText(a.from.text, b.from.text),
  );
  return { path, banner, imports, statements };
}

// ------------------------------------------------------------------------------------------------- core

function coreFile(input: ClientFilesInput): SourceFile {
  const { context, service, hidden } = input;
  const { names } = context;
  const path = `${names.folder}/core.ts`;
  const options = identifier(names.optionsName);
  const statements: Statement[] = [
    {
      kind: "interface",
      comment: comment({ lead: [`Options of \`${names.className}\`.`] }, 0),
      name: options,
      extends: runtimeType("ClientOptions"),
      members: service.options.map((option): InterfaceMember => {
        const notes = [option.description, environmentNote(option)].filter((text) => text !== "");
        return { comment: comment({ lead: notes }, 1), text: optionMember(option) };
      }),
      index: null,
    },
    ...hidden.filter(standsIn(context, path)).map((one) => rowStatement(context, one)),
    {
      kind: "text",
      comment: null,
      exported: false,
      text: code`const service: ${runtimeType("Service")} = ${layOut(expressionDoc(service.row), 0, 0)};`,
    },
    ...service.authentications.map((one) => authenticationStatement(input, one)),
    {
      kind: "class",
      comment: comment(
        {
          lead: [
            `\`${names.className}\` without its methods: enough for the standalone functions, so that a bundle holds ` +
              "only the operations it uses.",
          ],
          notes: [
            "It does what every core does, and what the features do that it is given: see " +
              "`features.ts`. An option whose feature is missing does not compile; without `environment`, " +
              "nothing is read from there.",
          ],
        },
        0,
      ),
      name: coreHead(names.coreName),
      extends: runtimeValue("Core"),
      construct: {
        parameters: parameterList(
          [
            code`options?: ${runtimeType("CoreOptions")}<${options}, Features>`,
            code`features?: Features`,
          ],
          "  constructor".length,
          " {".length,
        ),
        body: code`super(service, options, features);`,
      },
      getters: [],
      methods: [],
    },
  ];
  return fileOfStatements(path, input.banner, statements);
}

/** A call that a bundler may drop with the constant it stands in. */
function pure(value: Expression): Expression {
  const isCall = !(value instanceof Code) && value.kind === "call";
  return isCall ? { ...value, callee: code`/* @__PURE__ */ ${value.callee}` } : value;
}

function authenticationStatement(
  { context: { names, client } }: ClientFilesInput,
  { id, scheme }: ServicePlan["authentications"][number],
): Statement {
  const found = client.schemes.find((one) => one.id === id);
  const row = objectOf(
    [
      { name: "id", value: literal(id) },
      { name: "scheme", value: pure(scheme) },
    ],
    true,
  );
  const name = identifier(names.authentications.get(id) ?? id);
  return {
    kind: "text",
    comment: comment(
      {
        lead: [
          `For the option \`${AUTHENTICATION_OPTION}\` of \`${names.className}\`: signs every request in place of the usual credentials.`,
        ],
        ...(found && { documentation: found.documentation }),
      },
      0,
    ),
    exported: true,
    text: code`const ${name}: ${runtimeType("Authentication")} = ${layOut(expressionDoc(row), 0, 0)};`,
  };
}

/** Name of the core with its type parameter, on a line of its own where the head of the class would be too long. */
function coreHead(name: string): Code {
  const parameter = code`const Features extends readonly ${runtimeType("CoreFeature")}[] = []`;
  const flat = code`${identifier(name)}<${parameter}>`;
  const fits = `export class ${flat.text} extends Core {`.length <= LINE_WIDTH;
  return fits ? flat : code`${identifier(name)}<\n  ${parameter},\n>`;
}

/** What every client can do besides its operations. */
function clientMethods(options: Code): readonly Callable[] {
  const returns = code`${runtimeType("ApiPromise")}<Result>`;
  const name = code`request<Result = unknown>`;
  const parameters = [
    code`method: string`,
    code`path: string`,
    code`request?: ${runtimeType("RawRequest")}`,
  ];
  return [
    {
      comment: comment(
        {
          lead: [
            "A client that differs from this one in `options` only. Both share the token that was " +
              "bought, unless host or credentials differ.",
          ],
        },
        1,
      ),
      name: code`withOptions`,
      parameters: code`options: Partial<${options}>`,
      returns: code`this`,
      body: code`return ${runtimeValue("derive")}(this, options);`,
    },
    {
      comment: comment(
        {
          lead: [
            "Sends what the description does not know yet, with all credentials of this client, and " +
              "gives back the JSON that comes. `path` begins with a slash and stands below the host.",
          ],
        },
        1,
      ),
      name,
      parameters: parameterList(parameters, 2 + name.text.length, `: ${returns.text} {`.length),
      returns,
      body: code`return ${runtimeValue("callPath")}(this, method, path, request);`,
    },
  ];
}

function standsIn(context: OperationContext, path: string): (one: PlannedOperation) => boolean {
  return ({ operation }) => fileOf(context, operation) === path;
}

function openIdFile(input: ClientFilesInput, openId: OpenIdPlan): SourceFile {
  const { context, hidden, banner } = input;
  const path = `${context.names.folder}/${OPENID_MODULE}.ts`;
  const rows = hidden.filter(standsIn(context, path)).map((one) => rowStatement(context, one));
  const runtime: Import = {
    from: moduleSpecifier(specifier(path, OAUTH_INDEX)),
    typeOnly: false,
    namespace: identifier(OAUTH_NAMESPACE),
    names: [],
  };
  const passedOn: Statement = {
    kind: "export",
    from: runtime.from,
    typeOnly: false,
    names: [code`generateCodeChallenge`],
  };
  return fileOfStatements(path, banner, [passedOn, ...rows, ...openId.statements], [runtime]);
}

// ---------------------------------------------------------------------------------------------- modules

function tagFile(input: ClientFilesInput, tag: string | null, path: string): SourceFile {
  const { context } = input;
  const planned = input.planned.filter((one) => one.operation.tag === tag);
  const statements = planned.flatMap((one): Statement[] => {
    const types = [requestStatement(context, one), failuresStatement(context, one)];
    return [
      ...types.filter((statement) => statement !== null),
      rowStatement(context, one),
      functionStatement(context, one),
    ];
  });
  return fileOfStatements(path, input.banner, statements);
}

function clientFile(input: ClientFilesInput): SourceFile {
  const { context, planned } = input;
  const { names, client } = context;
  const path = `${names.folder}/client.ts`;
  const file = `${names.folder}/core.ts`;
  const options = reference({ name: names.optionsName, file, typeOnly: true });
  const { documentation } = client;
  const statement: Statement = {
    kind: "class",
    comment: comment({ lead: client.title === "" ? [] : [client.title], documentation }, 0),
    name: identifier(names.className),
    extends: code`${reference({ name: names.coreName, file, typeOnly: false })}<${runtimeType("AllFeatures")}>`,
    construct: {
      parameters: code`options?: ${options}`,
      body: code`super(options, ${runtimeValue("allFeatures")}(${layOut(expressionDoc(arrayOf(input.environment.map(literal))), 0, 0)}));`,
    },
    getters: [],
    methods: [
      ...clientMethods(options),
      ...(input.openId?.methods ?? []),
      ...planned.flatMap((one) => methods(context, one)),
    ],
  };
  const openId = { file: `${names.folder}/${OPENID_MODULE}.ts`, namespace: OPENID_MODULE };
  const modules = [...(input.openId === null ? [] : [openId]), ...names.tags.values()];
  const namespaces = modules.map(({ file, namespace }): Import => ({
    from: moduleSpecifier(specifier(path, file)),
    typeOnly: false,
    namespace: identifier(namespace),
    names: [],
  }));
  return fileOfStatements(path, input.banner, [statement], namespaces);
}

function indexFile(input: ClientFilesInput, folder: string): SourceFile {
  const { names } = input.context;
  const path = `${folder}/index.ts`;
  const exported = (file: string, wanted: readonly Code[]): Statement => ({
    kind: "export",
    from: moduleSpecifier(specifier(path, file)),
    typeOnly: false,
    names: wanted,
  });
  const statements = [
    exported(`${folder}/client.ts`, [identifier(names.className)]),
    exported(`${folder}/core.ts`, [
      identifier(names.coreName),
      join([code`type `, identifier(names.optionsName)]),
      ...[...names.authentications.values()].map(identifier),
    ]),
    ...(input.openId === null
      ? []
      : [
          exported(`${folder}/${OPENID_MODULE}.ts`, input.openId.exports),
          exported(OAUTH_INDEX, [...OAUTH_TYPES.map((one) => code`type ${identifier(one)}`)]),
        ]),
    ...[...names.tags.values()].map(({ file }) => exported(file, [])),
    ...(hasWebhooks(input.context.client)
      ? [{ ...exported(`${folder}/${WEBHOOKS_MODULE}.ts`, []), typeOnly: true }]
      : []),
  ];
  return fileOfStatements(path, input.banner, statements);
}

/**
 * Every word that a page says by itself.
 *
 * Decides: which words there are. A dictionary of another human language is a value of this type, so the compiler names
 * what is missing. A sentence with something in it is a function, because languages order their words differently.
 * Leaves to others: the words (`en.ts`, `zh-CN.ts`), and every word that comes from the description or from an SDK.
 */
import type { Code } from "../../code/code.js";

export interface Dictionary {
  /** Folder of the pages, such as `en`. */
  readonly locale: string;

  // what stands between the parts of a line
  readonly comma: Code;
  readonly semicolon: Code;
  readonly colon: Code;

  /** Stands behind words that are in another language, because nobody has translated them yet. */
  readonly untranslated: Code;
  /**
   * Sentences that an SDK says, in English with `{1}` in place of the first name in code markup, and what they are in
   * this language, as Markdown. `null`: in English.
   */
  readonly sdk: Readonly<Record<string, string>> | null;

  // headings of pages and sections
  readonly guides: Code;
  /** What a list of pages for programs is. */
  readonly machineIntro: (language: Code) => Code;
  readonly install: Code;
  readonly quickStart: Code;
  readonly authentication: Code;
  readonly errors: Code;
  readonly paging: Code;
  readonly types: Code;
  readonly otherOperations: Code;
  readonly samples: Code;
  readonly request: Code;
  readonly response: Code;
  readonly notes: Code;
  readonly http: Code;
  readonly values: Code;
  readonly fields: Code;
  readonly variants: Code;
  readonly example: Code;
  readonly usedBy: Code;
  readonly success: Code;
  readonly failure: Code;
  readonly options: Code;
  readonly envelope: Code;
  readonly allErrors: Code;
  readonly apiCodes: Code;
  readonly apiCodesIntro: Code;
  readonly pagedOperations: Code;
  readonly encoding: Code;
  readonly examples: Code;
  readonly responseHeaders: Code;

  // columns
  readonly name: Code;
  readonly type: Code;
  readonly required: Code;
  readonly defaultValue: Code;
  readonly description: Code;
  readonly value: Code;
  readonly meaning: Code;
  readonly inCode: Code;
  readonly status: Code;
  readonly errorClass: Code;
  readonly guard: Code;
  readonly apiCode: Code;
  readonly whatToDo: Code;
  readonly retried: Code;
  readonly environment: Code;
  readonly operation: Code;
  readonly place: Code;
  readonly encodingColumn: Code;
  readonly scheme: Code;
  readonly kind: Code;
  readonly item: Code;
  readonly pageNumber: Code;
  readonly pageSize: Code;

  // short answers
  readonly yes: Code;
  readonly no: Code;
  readonly onlyIdempotent: Code;
  readonly onceRenewed: Code;
  readonly and: Code;
  readonly or: Code;
  readonly kinds: {
    readonly record: Code;
    readonly enum: Code;
    readonly union: Code;
    readonly alias: Code;
  };
  readonly places: {
    readonly path: Code;
    readonly query: Code;
    readonly header: Code;
    readonly cookie: Code;
    readonly body: Code;
  };

  // badges
  readonly reads: Code;
  readonly writes: Code;
  readonly idempotent: Code;
  readonly deprecated: Code;
  readonly paged: Code;

  // samples by kind; any other kind is shown by its own name
  readonly sampleKinds: Readonly<Record<string, Code>>;
  readonly curl: Code;
  readonly curlVariables: Code;
  readonly serviceAddress: Code;

  // sentences
  readonly deprecatedNote: (instead: Code) => Code;
  readonly formerNames: (names: Code) => Code;
  readonly standaloneFunction: (name: Code, importPath: Code) => Code;
  readonly otherLanguages: (links: Code) => Code;
  readonly noParameters: Code;
  readonly requestType: (type: Code) => Code;
  readonly returns: (type: Code) => Code;
  readonly returnsNothing: Code;
  readonly itemType: (type: Code) => Code;
  readonly seeSamples: (link: Code) => Code;
  readonly exampleOf: (name: Code) => Code;
  readonly defaultOf: (name: Code) => Code;
  readonly noFields: Code;
  readonly additionalFields: Code;
  readonly openEnum: Code;
  readonly discriminatedBy: (field: Code) => Code;
  readonly otherErrors: (link: Code) => Code;
  readonly importFrom: (name: Code, importPath: Code) => Code;

  // facts about a value, put together by `facts.ts`
  readonly range: (unit: Unit, least: Code | null, most: Code | null) => Code;
  readonly greaterThan: (value: Code) => Code;
  readonly lessThan: (value: Code) => Code;
  readonly multipleOf: (value: Code) => Code;
  readonly pattern: (value: Code) => Code;
  readonly uniqueItems: Code;
  readonly wholeNumber: Code;
  readonly wholeNumberBits: (bits: Code) => Code;
  readonly format: (name: Code) => Code;
  readonly base64: Code;
  readonly freeKeys: Code;
  readonly eachItem: (facts: Code) => Code;
  readonly oneOf: (values: Code) => Code;
  readonly oneOfMany: (count: Code, type: Code) => Code;
  readonly wireName: (name: Code) => Code;
  readonly onlyInAnswers: Code;
  readonly onlyInRequests: Code;
  readonly sensitive: Code;

  // notes of an operation
  readonly noAuthentication: Code;
  readonly needsSchemes: (schemes: Code, link: Code) => Code;
  readonly isIdempotent: Code;
  readonly isNotIdempotent: Code;
  readonly pagesBy: (page: Code, size: Code | null, first: Code, link: Code) => Code;
  readonly rateLimit: (words: Code) => Code;
  readonly related: (links: Code) => Code;

  // HTTP
  readonly server: (url: Code, usual: Code | null) => Code;
  readonly sends: (mediaType: Code) => Code;
  readonly answersWith: (status: Code, mediaType: Code | null) => Code;
  /** Another status of success, what it brings, and what it means. */
  readonly orAnswers: (status: Code, mediaType: Code | null, meaning: Code) => Code;
  readonly inPieces: Code;
  /** A call that can follow; `null`: it is none of this service. */
  readonly followedBy: (name: Code, operation: Code | null, meaning: Code) => Code;
  readonly causesCallbacks: (names: Code, page: Code) => Code;

  // what the service sends
  readonly webhooks: Code;
  readonly webhooksIntro: Code;
  readonly sentTo: (method: Code, address: Code | null) => Code;
  readonly becauseOf: (operation: Code) => Code;
  readonly sentBody: (type: Code) => Code;
  readonly headersSent: (names: Code) => Code;
  readonly encodings: {
    readonly plain: Code;
    readonly json: Code;
    readonly commas: Code;
    readonly spaces: Code;
    readonly pipes: Code;
    readonly repeated: Code;
    readonly brackets: Code;
    readonly members: Code;
    readonly pairs: Code;
    readonly label: Code;
    readonly matrix: Code;
    readonly asIs: Code;
    readonly whole: Code;
  };

  // shared pages
  readonly indexIntro: (product: Code, language: Code, packageName: Code) => Code;
  readonly installIntro: (packageName: Code, version: Code) => Code;
  readonly requires: (platform: Code) => Code;
  readonly quickStartIntro: (className: Code) => Code;
  readonly authenticationIntro: Code;
  readonly optionSources: Code;
  readonly openId: Code;
  readonly openIdIntro: Code;
  readonly openIdSamples: Readonly<
    Record<string, { readonly heading: Code; readonly words: Code }>
  >;
  readonly openIdMethods: Code;
  readonly methodColumn: Code;
  readonly noSchemes: Code;
  readonly bearerWithSource: (operation: Code, options: Code) => Code;
  readonly bearerPlain: Code;
  readonly basic: Code;
  readonly apiKey: {
    readonly header: (name: Code) => Code;
    readonly query: (name: Code) => Code;
    readonly cookie: (name: Code) => Code;
  };
  readonly apiKeyClaim: (claim: Code, scheme: Code) => Code;
  readonly clientCredentials: (url: Code) => Code;
  readonly signature: (word: Code, keyId: Code) => Code;
  readonly externalScheme: (what: Code) => Code;
  readonly errorsIntro: Code;
  /** `who` is empty where all clients agree. */
  readonly envelopeRule: (who: Code, field: Code, values: Code) => Code;
  readonly httpRule: (who: Code) => Code;
  readonly catching: Code;
  /** `guard` is empty where the language has none, and errors are caught by their class. */
  readonly catchingWords: (base: Code, ofService: Code, guard: Code) => Code;
  readonly fieldsOf: (className: Code) => Code;
  readonly errorFieldsWords: (className: Code) => Code;
  readonly classlessStatuses: (client: Code, server: Code, other: Code) => Code;

  // credentials
  readonly setVariables: Code;
  readonly nothingElse: Code;
  readonly explicitIntro: Code;
  readonly hostBesides: (option: Code, variable: Code) => Code;
  readonly inProgram: Code;
  readonly byEnvironment: Code;
  readonly forOneCall: Code;
  readonly perCallToken: (option: Code, ofClient: Code) => Code;
  readonly tokenOfCaller: (option: Code, ofClient: Code) => Code;
  readonly otherAuthentication: Code;
  readonly otherAuthenticationWords: Code;
  readonly tokenForCurl: Code;
  readonly tokenFromAnswer: (field: Code, variable: Code) => Code;
  readonly claimFromToken: (claim: Code, variable: Code) => Code;
  readonly see: (link: Code) => Code;

  // options
  readonly optionsPage: Code;
  readonly optionsIntro: Code;
  readonly clientOptions: Code;
  readonly clientOptionsWords: (link: Code) => Code;
  readonly callOptions: Code;
  readonly callOptionsWords: (type: Code) => Code;
  readonly callOptionsRemark: (type: Code, page: Code) => Code;
  readonly retries: Code;
  readonly wholeAnswer: Code;
  readonly wholeAnswerWords: (method: Code, type: Code) => Code;
  readonly logging: Code;
  /** `variable` is empty where the environment is not read. */
  readonly loggingWords: (variable: Code) => Code;
  readonly middleware: Code;
  readonly middlewareWords: Code;
  readonly ownFetch: Code;
  readonly ownFetchWords: Code;
  readonly smallBundles: Code;
  readonly feature: Code;
  readonly pagingIntro: Code;
  readonly typesIntro: Code;
  /** Leads to the list of a family's operations. */
  readonly operations: Code;
  /** Leads to the other pages of a list that is too long for one. */
  readonly parts: (links: Code) => Code;
  readonly previous: (link: Code) => Code;
  readonly next: (link: Code) => Code;
  /** Ends with the day, which the output may replace by an earlier one. */
  readonly lastChanged: (date: Code) => Code;
}

/** What a range counts. */
export type Unit = "characters" | "items" | "members" | "value";

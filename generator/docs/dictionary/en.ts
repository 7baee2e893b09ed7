/**
 * English.
 *
 * Decides: the words. Plain sentences, no jargon that the page does not need. A heading's anchor is made from the English
 * words and stays the same in every language.
 * Leaves to others: where each of them stands.
 */
import { type Code, code } from "../../code/code.js";
import type { Dictionary, Unit } from "./dictionary.js";

const UNITS: Readonly<Record<Unit, { readonly one: Code; readonly many: Code }>> = {
  characters: { one: code` character`, many: code` characters` },
  items: { one: code` item`, many: code` items` },
  members: { one: code` key`, many: code` keys` },
  value: { one: code``, many: code`` },
};

function counted(unit: Unit, number: Code): Code {
  const { one, many } = UNITS[unit];
  return code`${number}${number.text === "1" ? one : many}`;
}

export const english: Dictionary = {
  locale: "en",
  comma: code`, `,
  semicolon: code`; `,
  colon: code`: `,
  untranslated: code`(not translated)`,
  sdk: null,

  guides: code`Guides`,
  machineIntro: (language) =>
    code`Pages of the SDK for ${language}, one in each line, in Markdown: methods by the client they belong to, with signature, samples, parameters, answer and errors.`,
  install: code`Install`,
  quickStart: code`Quick start`,
  authentication: code`Authentication`,
  errors: code`Errors`,
  paging: code`Paging`,
  types: code`Types`,
  otherOperations: code`Other operations`,
  samples: code`Samples`,
  request: code`Request parameters`,
  response: code`Response`,
  notes: code`Notes`,
  http: code`HTTP`,
  values: code`Values`,
  fields: code`Fields`,
  variants: code`Variants`,
  example: code`Example`,
  usedBy: code`Used by`,
  success: code`Success`,
  failure: code`Failure`,
  options: code`Options`,
  envelope: code`Success and failure`,
  allErrors: code`Error classes`,
  apiCodes: code`API codes`,
  apiCodesIntro: code`A failure can carry a finer code of the service, which tells apart failures with the same status. Some of them are no mistake, but ask for a further step.`,
  pagedOperations: code`Paged operations`,
  encoding: code`Parameter encoding`,
  examples: code`Examples`,
  responseHeaders: code`Response headers`,

  name: code`Name`,
  type: code`Type`,
  required: code`Required`,
  defaultValue: code`Default`,
  description: code`Description`,
  value: code`Value`,
  meaning: code`Meaning`,
  inCode: code`In code`,
  status: code`Status`,
  errorClass: code`Class`,
  guard: code`Guard`,
  apiCode: code`API code`,
  whatToDo: code`What to do`,
  retried: code`Retried`,
  environment: code`Environment`,
  operation: code`Operation`,
  place: code`Place`,
  encodingColumn: code`Encoding`,
  scheme: code`Scheme`,
  kind: code`Kind`,
  item: code`Item`,
  pageNumber: code`Page number`,
  pageSize: code`Page size`,

  yes: code`Yes`,
  no: code`No`,
  onlyIdempotent: code`Idempotent operations only`,
  onceRenewed: code`Once, with a new token, where the client fetches its tokens`,
  and: code` and `,
  or: code`, or `,
  kinds: { record: code`Object`, enum: code`Enum`, union: code`Union`, alias: code`Alias` },
  places: {
    path: code`Path`,
    query: code`Query`,
    header: code`Header`,
    cookie: code`Cookie`,
    body: code`Body`,
  },

  reads: code`Reads`,
  writes: code`Writes`,
  idempotent: code`Idempotent`,
  deprecated: code`Deprecated`,
  paged: code`Paged`,

  sampleKinds: {
    minimal: code`Minimal`,
    full: code`Full`,
    paged: code`All pages`,
    async: code`Asynchronous`,
  },
  curl: code`curl`,
  curlVariables: code`The command reads these variables of the shell:`,
  serviceAddress: code`Address of the service`,

  deprecatedNote: (instead) =>
    instead.isEmpty ? code`**Deprecated.**` : code`**Deprecated.** ${instead}`,
  formerNames: (names) => code`Also callable by its former name ${names}, which is deprecated.`,
  standaloneFunction: (name, importPath) =>
    code`Also a standalone function: ${name} from ${importPath}.`,
  otherLanguages: (links) => code`The same in ${links}.`,
  noParameters: code`This operation takes no parameters.`,
  requestType: (type) => code`Type of the request: ${type}`,
  returns: (type) => code`Type: ${type}`,
  returnsNothing: code`A successful call returns nothing.`,
  itemType: (type) => code`Type of one item: ${type}`,
  seeSamples: (link) => code`See ${link}`,
  exampleOf: (name) => code`Example of ${name}:`,
  defaultOf: (name) => code`Default, ${name}:`,
  noFields: code`No field is described.`,
  additionalFields: code`Keys that are not listed may be present and are kept.`,
  openEnum: code`The service may add values; a value that is not listed here is passed on unchanged.`,
  discriminatedBy: (field) => code`The field ${field} tells which variant a value is.`,
  otherErrors: (link) =>
    code`Every call can also end with an error that is not listed here, such as a connection that fails. ${link} has all classes.`,
  importFrom: (name, importPath) => code`Import ${name} from ${importPath}.`,

  range: (unit, least, most) => {
    if (least && most && least.text === most.text) return code`exactly ${counted(unit, most)}`;
    if (least && most) return code`${least} to ${counted(unit, most)}`;
    if (least) return code`at least ${counted(unit, least)}`;
    return most ? code`at most ${counted(unit, most)}` : code``;
  },
  greaterThan: (value) => code`greater than ${value}`,
  lessThan: (value) => code`less than ${value}`,
  multipleOf: (value) => code`a multiple of ${value}`,
  pattern: (value) => code`pattern ${value}`,
  uniqueItems: code`no item twice`,
  wholeNumber: code`integer`,
  wholeNumberBits: (bits) => code`integer of ${bits} bits`,
  format: (name) => code`format ${name}`,
  base64: code`bytes as base64 text`,
  freeKeys: code`any keys are allowed`,
  eachItem: (facts) => code`each item: ${facts}`,
  oneOf: (values) => code`One of ${values}.`,
  oneOfMany: (count, type) => code`One of the ${count} values of ${type}.`,
  wireName: (name) => code`Sent as ${name}.`,
  onlyInAnswers: code`Only in answers.`,
  onlyInRequests: code`Only in requests.`,
  sensitive: code`Sensitive: redacted in logs and errors.`,

  noAuthentication: code`No authentication is needed.`,
  needsSchemes: (schemes, link) =>
    code`Needs ${schemes}, which the client adds by itself. See ${link}.`,
  isIdempotent: code`Idempotent: sending it twice does no more than sending it once.`,
  isNotIdempotent: code`Not idempotent: sending it twice may do its work twice.`,
  pagesBy: (page, size, first, link) =>
    size === null
      ? code`Paged: ${page} is the number of the page, counted from ${first}. See ${link}.`
      : code`Paged: ${page} is the number of the page, counted from ${first}; ${size} is the number of items per page. See ${link}.`,
  rateLimit: (words) => code`Rate limit: ${words}`,
  related: (links) => code`Related: ${links}.`,

  server: (url, usual) =>
    usual === null ? code`Server: ${url}` : code`Server: ${url}, such as ${usual}`,
  sends: (mediaType) => code`The body is sent as ${mediaType}.`,
  answersWith: (status, mediaType) =>
    mediaType === null
      ? code`Success answers with status ${status} and no body.`
      : code`Success answers with status ${status} and ${mediaType}.`,
  orAnswers: (status, mediaType, meaning) => {
    const brings = mediaType === null ? code`without a body` : code`with ${mediaType}`;
    return code`Or status ${status} ${brings}${meaning.isEmpty ? code`` : code`: ${meaning}`}`;
  },
  inPieces: code`The answer arrives piece by piece: the result is iterated over as in the sample, and leaving that early ends it.`,
  followedBy: (name, operation, meaning) => {
    const to = operation === null ? code`an operation of another service` : operation;
    return code`Link ${name}: can be followed by ${to}.${meaning.isEmpty ? code`` : code` ${meaning}`}`;
  },
  causesCallbacks: (names, page) => code`Makes the service send ${names}. See ${page}.`,

  webhooks: code`Webhooks`,
  webhooksIntro: code`What the service sends by itself, to an address that you give it. The SDK has types for it and no server: how the sender proves who it is, the service says.`,
  sentTo: (method, address) =>
    address === null ? code`Sent by ${method}.` : code`Sent by ${method} to ${address}.`,
  becauseOf: (operation) => code`Because of ${operation}.`,
  sentBody: (type) => code`Type of the body: ${type}`,
  headersSent: (names) => code`Credentials travel in ${names}.`,
  encodings: {
    plain: code`One value, percent-encoded`,
    json: code`One JSON text`,
    commas: code`Values separated by commas`,
    spaces: code`Values separated by spaces`,
    pipes: code`Values separated by pipes`,
    repeated: code`The name repeated for each value`,
    brackets: code`Each member as \`name[member]=value\``,
    members: code`Each member as a parameter of its own`,
    pairs: code`Names and values in turn, separated by commas`,
    label: code`After a dot (style \`label\`)`,
    matrix: code`After a semicolon and the name (style \`matrix\`)`,
    asIs: code`As it is, not percent-encoded`,
    whole: code`The whole query, without a name`,
  },

  indexIntro: (product, language, packageName) =>
    code`Reference of the ${product} SDK for ${language}, package ${packageName}.`,
  installIntro: (packageName, version) =>
    code`The package is ${packageName}; these pages describe version ${version}.`,
  requires: (platform) => code`Needs ${platform} or newer.`,
  quickStartIntro: (className) => code`A first call with ${className}:`,
  authenticationIntro: code`A client is given its credentials once, when it is made, and adds them to every call that needs them.`,
  optionSources: code`An option that is not given is read from the first environment variable of its row that is set.`,
  noSchemes: code`This service describes no authentication.`,
  bearerWithSource: (operation, options) =>
    code`A token in the header \`Authorization: Bearer\`. The client fetches it with ${operation} from ${options}, keeps it, and renews it in time.`,
  bearerPlain: code`A token in the header \`Authorization: Bearer\`.`,
  basic: code`User name and password in the header \`Authorization: Basic\`.`,
  apiKey: {
    header: (name) => code`A value sent in the header ${name}.`,
    query: (name) => code`A value sent as the query parameter ${name}.`,
    cookie: (name) => code`A value sent as the cookie ${name}.`,
  },
  apiKeyClaim: (claim, scheme) => code`It is the claim ${claim} of the token of ${scheme}.`,
  clientCredentials: (url) =>
    code`OAuth 2 client credentials. The token comes from ${url} and travels in the header \`Authorization: Bearer\`.`,
  signature: (word, keyId) =>
    code`Every request is signed with a secret that is never sent. The signature travels in the header \`Authorization\`, behind ${word} and the key ID, the option ${keyId}.`,
  externalScheme: (what) => code`Not handled by the client (${what}): set the headers yourself.`,
  errorsIntro: code`A call that fails raises an error. Its class says what happened; the fields of the error hold the status, the request id and the answer.`,
  envelopeRule: (who, field, values) =>
    code`${who.isEmpty ? code`The` : code`For ${who} the`} body of the answer decides: a call succeeded when ${field} in the body is ${values}, whatever the HTTP status.`,
  httpRule: (who) =>
    code`${who.isEmpty ? code`The` : code`For ${who} the`} HTTP status decides: a call succeeded when it is between 200 and 299.`,
  catching: code`Catch an error`,
  catchingWords: (base, ofService, guard) =>
    code`Every error of the SDK extends ${base}. A failure that the service reports is an ${ofService}, mostly of a class of its own; the others mean that no usable answer came. ${guard.isEmpty ? code`Catch the class that you can do something about.` : code`Ask with ${guard} or another of the guards below: they also know the errors of a second copy of the package.`} What is nothing of the SDK's is thrown on.`,
  fieldsOf: (className) => code`Fields of ${className}`,
  errorFieldsWords: (className) =>
    code`An error of class ${className}, or of a class of it, carries these besides what every error has:`,
  classlessStatuses: (client, server, other) =>
    code`A status that the table does not list is ${client} from 400 to 499, ${server} from 500 to 599, and plain ${other} otherwise.`,

  setVariables: code`Set these variables of the environment to values of your own:`,
  nothingElse: code`Then a program needs to say nothing about credentials:`,
  explicitIntro: code`Credentials can also be options of the client. An option wins over the environment. Keep secrets out of source code: read them from where yours are kept.`,
  hostBesides: (option, variable) =>
    code`What the program leaves out comes from the environment; here that is ${option}, from ${variable}.`,
  inProgram: code`In the program`,
  byEnvironment: code`By the environment`,
  forOneCall: code`For one call`,
  perCallToken: (option, ofClient) =>
    code`A server that acts for many users has one client, and gives each call the token of its user as ${option}. It wins over ${ofClient} of the client.`,
  tokenOfCaller: (option, ofClient) =>
    code`The bearer token is given with the call, as its option ${option}, or to the client, as its option ${ofClient}.`,
  otherAuthentication: code`Signed requests instead of a token`,
  otherAuthenticationWords: code`The client can sign every request with its secret instead of sending a token. It needs the same options and no call for a token; the clock of the machine must be right.`,
  tokenForCurl: code`A token for curl`,
  tokenFromAnswer: (field, variable) =>
    code`The client buys its token by itself. Where there is no client, the command below does it. Put ${field} of the answer into the variable ${variable}.`,
  claimFromToken: (claim, variable) =>
    code`The token is a JSON Web Token; put its claim ${claim} into ${variable}.`,
  see: (link) => code`See ${link}.`,

  optionsPage: code`Options, retries and time limits`,
  optionsIntro: code`Options of a client hold for all of its calls; those of one call win over them. All of them may be left out.`,
  clientOptions: code`Options of a client`,
  clientOptionsWords: (link) =>
    code`They stand beside credentials and host, which ${link} tells about.`,
  callOptions: code`Options of one call`,
  callOptionsWords: (type) => code`Every method takes them as its last argument, of type ${type}.`,
  callOptionsRemark: (type, page) => code`Each call also takes ${type}: see ${page}.`,
  retries: code`Retries`,
  wholeAnswer: code`Status and headers of an answer`,
  wholeAnswerWords: (method, type) =>
    code`A call gives its result. ${method} gives an ${type}, which also holds what stood around the result; nothing is sent a second time.`,
  logging: code`Logging`,
  loggingWords: (variable) =>
    code`Nothing is logged unless asked for${variable.isEmpty ? code`` : code`, by the option or by the variable ${variable}`}. Lines hold no secret: headers that could are masked, and so are fields of a body that the service calls sensitive.`,
  middleware: code`Middleware`,
  middlewareWords: code`A function that stands around every attempt: it sees the request as it is sent, credentials included, and the answer as it came. It may change both.`,
  ownFetch: code`Another fetch`,
  smallBundles: code`Small bundles`,
  feature: code`Feature`,
  ownFetchWords: code`A function of yours sends every request: one that knows a proxy, or one that answers in a test.`,
  openId: code`Signing users in`,
  openIdIntro: code`A user signs in on a page of the service, not of the application, so the application never sees a password. The browser is sent there and comes back with a code; the application exchanges the code for tokens. State, nonce and PKCE are part of it without being asked for. A refusal raises \`OAuthError\`, whose member \`error\` is the code of the protocol, such as \`invalid_grant\`.`,
  openIdSamples: {
    "sign-in": {
      heading: code`Sign a user in`,
      words: code`Two handlers for a web server that speaks the standard request and response: one sends the browser away, the other answers the address it returns to. That address must be registered with the application, and stands in the option for it.`,
    },
    application: {
      heading: code`A token for the application itself`,
      words: code`Without a user, in the name of the application. The token is obtained, introspected and revoked.`,
    },
    session: {
      heading: code`Renew and end a session`,
      words: code`A refresh token is there when the sign-in asked for the scope \`offline_access\`. Signing out sends the browser to the service once more, so that its session ends too.`,
    },
  },
  openIdMethods: code`Methods`,
  methodColumn: code`Method`,
  pagingIntro: code`An operation that lists things returns one page. The result can also be walked item by item; further pages are fetched on the way.`,
  typesIntro: code`Types that more than one operation uses, or that the description names.`,
  operations: code`Operations`,
  parts: (links) => code`Parts of this list: ${links}`,
  previous: (link) => code`Previous: ${link}`,
  next: (link) => code`Next: ${link}`,
  lastChanged: (date) => code`Last changed: ${date}`,
};

/**
 * Simplified Chinese.
 *
 * Decides: the words. Terms are those of the glossary in `spec/locales/README.md`. Chinese words and code stand apart by a
 * blank; full-width signs have none around them. A closing `**` stands behind a word, never behind a full-width sign,
 * because CommonMark would not take it for the end of the emphasis when a word follows.
 * Leaves to others: where each of them stands, and sentences of the SDKs (`zh-CN-sdk.ts`).
 */
import { type Code, code } from "../../code/code.js";
import type { Dictionary, Unit } from "./dictionary.js";
import { SDK_SENTENCES } from "./zh-CN-sdk.js";

const COUNTED: Readonly<Record<Unit, { readonly of: Code; readonly unit: Code }>> = {
  characters: { of: code`长度`, unit: code` 个字符` },
  items: { of: code`数量`, unit: code` 项` },
  members: { of: code`数量`, unit: code` 个键` },
  value: { of: code`取值`, unit: code`` },
};

export const simplifiedChinese: Dictionary = {
  locale: "zh-CN",
  comma: code`、`,
  semicolon: code`；`,
  colon: code`：`,
  untranslated: code`〔待译〕`,
  sdk: SDK_SENTENCES,

  guides: code`指南`,
  machineIntro: (language) =>
    code`${language} SDK 的页面，每行一页，均为 Markdown：方法按所属客户端列出，包含签名、示例、参数、响应和错误。`,
  install: code`安装`,
  quickStart: code`快速开始`,
  authentication: code`身份验证`,
  errors: code`错误`,
  paging: code`分页`,
  types: code`类型`,
  otherOperations: code`其他操作`,
  samples: code`示例代码`,
  request: code`请求参数`,
  response: code`响应`,
  notes: code`说明`,
  http: code`HTTP`,
  values: code`取值`,
  fields: code`字段`,
  variants: code`变体`,
  example: code`示例`,
  usedBy: code`被以下操作使用`,
  success: code`成功`,
  failure: code`失败`,
  options: code`选项`,
  envelope: code`成功与失败`,
  allErrors: code`错误类`,
  apiCodes: code`业务码`,
  apiCodesIntro: code`失败的响应可能带有服务的业务码，用于区分状态码相同的失败。其中有些并不表示出错，而是要求执行下一步操作。`,
  pagedOperations: code`支持分页的操作`,
  encoding: code`参数编码`,
  examples: code`响应示例`,
  responseHeaders: code`响应头`,

  name: code`名称`,
  type: code`类型`,
  required: code`必填`,
  defaultValue: code`默认值`,
  description: code`说明`,
  value: code`值`,
  meaning: code`含义`,
  inCode: code`代码写法`,
  status: code`状态码`,
  errorClass: code`错误类`,
  guard: code`判断方式`,
  apiCode: code`业务码`,
  whatToDo: code`处理办法`,
  retried: code`自动重试`,
  environment: code`环境变量`,
  operation: code`操作`,
  place: code`位置`,
  encodingColumn: code`编码方式`,
  scheme: code`方案`,
  kind: code`种类`,
  item: code`元素`,
  pageNumber: code`页码`,
  pageSize: code`每页数量`,

  yes: code`是`,
  no: code`否`,
  onlyIdempotent: code`仅幂等操作`,
  onceRenewed: code`由客户端自行获取令牌时，换新令牌后重试一次`,
  and: code` 和 `,
  or: code`，或 `,
  kinds: { record: code`对象`, enum: code`枚举`, union: code`联合类型`, alias: code`类型别名` },
  places: {
    path: code`路径`,
    query: code`查询参数`,
    header: code`请求头`,
    cookie: code`Cookie`,
    body: code`请求体`,
  },

  reads: code`读`,
  writes: code`写`,
  idempotent: code`幂等`,
  deprecated: code`已弃用`,
  paged: code`分页`,

  sampleKinds: {
    minimal: code`最小示例`,
    full: code`完整示例`,
    paged: code`遍历所有页`,
    async: code`异步`,
  },
  curl: code`curl`,
  curlVariables: code`上面的命令会读取以下 Shell 变量：`,
  serviceAddress: code`服务地址`,

  deprecatedNote: (instead) =>
    instead.isEmpty ? code`**已弃用**。` : code`**已弃用**：${instead}`,
  formerNames: (names) => code`仍可使用旧名称 ${names} 调用，但旧名称已弃用。`,
  standaloneFunction: (name, importPath) =>
    code`也可以作为独立函数使用：从 ${importPath} 导入 ${name}。`,
  otherLanguages: (links) => code`其他语言的同一操作：${links}。`,
  noParameters: code`此操作没有参数。`,
  requestType: (type) => code`请求类型：${type}`,
  returns: (type) => code`类型：${type}`,
  returnsNothing: code`调用成功时没有返回值。`,
  itemType: (type) => code`单个元素的类型：${type}`,
  seeSamples: (link) => code`参见 ${link}`,
  exampleOf: (name) => code`${name} 的示例：`,
  defaultOf: (name) => code`${name} 的默认值：`,
  noFields: code`没有说明任何字段。`,
  additionalFields: code`可能出现未列出的键，这些键会原样保留。`,
  openEnum: code`服务以后可能增加取值；此处未列出的值会原样传递。`,
  discriminatedBy: (field) => code`字段 ${field} 表明值属于哪个变体。`,
  otherErrors: (link) =>
    code`任何调用都还可能因为此处未列出的错误而失败，例如连接失败。完整的错误类列表参见 ${link}。`,
  importFrom: (name, importPath) => code`从 ${importPath} 导入 ${name}。`,

  range: (unit, least, most) => {
    const { of, unit: counted } = COUNTED[unit];
    if (least && most && least.text === most.text) return code`${of}固定为 ${most}${counted}`;
    if (least && most) return code`${of} ${least} 到 ${most}${counted}`;
    if (least) return code`${of}至少 ${least}${counted}`;
    return most ? code`${of}最多 ${most}${counted}` : code``;
  },
  greaterThan: (value) => code`大于 ${value}`,
  lessThan: (value) => code`小于 ${value}`,
  multipleOf: (value) => code`${value} 的整数倍`,
  pattern: (value) => code`匹配正则表达式 ${value}`,
  uniqueItems: code`元素不重复`,
  wholeNumber: code`整数`,
  wholeNumberBits: (bits) => code`${bits} 位整数`,
  format: (name) => code`格式 ${name}`,
  base64: code`以 Base64 文本表示的字节`,
  freeKeys: code`键名不限`,
  eachItem: (facts) => code`每个元素：${facts}`,
  oneOf: (values) => code`可选值：${values}。`,
  oneOfMany: (count, type) => code`取 ${type} 的 ${count} 个值之一。`,
  wireName: (name) => code`传输时的名称为 ${name}。`,
  onlyInAnswers: code`仅出现在响应中。`,
  onlyInRequests: code`仅出现在请求中。`,
  sensitive: code`敏感信息：在日志和错误中会被遮盖。`,

  noAuthentication: code`无需身份验证。`,
  needsSchemes: (schemes, link) => code`需要 ${schemes}，由客户端自动附加。参见 ${link}。`,
  isIdempotent: code`幂等：重复发送与只发送一次效果相同。`,
  isNotIdempotent: code`非幂等：重复发送可能会重复执行。`,
  pagesBy: (page, size, first, link) =>
    size === null
      ? code`分页：${page} 是页码，从 ${first} 开始。参见 ${link}。`
      : code`分页：${page} 是页码，从 ${first} 开始；${size} 是每页的数量。参见 ${link}。`,
  rateLimit: (words) => code`频率限制：${words}`,
  related: (links) => code`相关操作：${links}。`,

  server: (url, usual) =>
    usual === null ? code`服务器：${url}` : code`服务器：${url}，例如 ${usual}`,
  sends: (mediaType) => code`请求体以 ${mediaType} 发送。`,
  answersWith: (status, mediaType) =>
    mediaType === null
      ? code`成功时状态码为 ${status}，没有响应体。`
      : code`成功时状态码为 ${status}，响应体为 ${mediaType}。`,
  orAnswers: (status, mediaType, meaning) => {
    const brings = mediaType === null ? code`没有响应体` : code`响应体为 ${mediaType}`;
    return code`也可能是状态码 ${status}，${brings}${meaning.isEmpty ? code`。` : code`：${meaning}`}`;
  },
  inPieces: code`响应逐段到达：请遍历结果，离开循环即结束接收。`,
  followedBy: (name, operation, meaning) => {
    const to = operation === null ? code`其他服务的操作` : operation;
    return code`链接 ${name}：之后可以调用 ${to}。${meaning}`;
  },
  causesCallbacks: (names, page) => code`会使服务发送 ${names}。参见 ${page}。`,

  webhooks: code`事件通知`,
  webhooksIntro: code`由服务主动发送到你所提供的地址的内容。SDK 为其提供类型，但不提供服务器；发送方如何证明自己的身份，由服务说明。`,
  sentTo: (method, address) =>
    address === null ? code`以 ${method} 发送。` : code`以 ${method} 发送到 ${address}。`,
  becauseOf: (operation) => code`由 ${operation} 触发。`,
  sentBody: (type) => code`请求体类型：${type}`,
  headersSent: (names) => code`凭证通过 ${names} 传递。`,
  encodings: {
    plain: code`单个值，百分号编码`,
    json: code`一段 JSON 文本`,
    commas: code`多个值以逗号分隔`,
    spaces: code`多个值以空格分隔`,
    pipes: code`多个值以竖线分隔`,
    repeated: code`每个值重复一次参数名`,
    brackets: code`每个成员写成 \`name[member]=value\``,
    members: code`每个成员各为一个参数`,
    pairs: code`名称与值交替排列，以逗号分隔`,
    label: code`以点号开头（style 为 \`label\`）`,
    matrix: code`以分号加名称开头（style 为 \`matrix\`）`,
    asIs: code`原样，不做百分号编码`,
    whole: code`整个查询字符串，没有名称`,
  },

  indexIntro: (product, language, packageName) =>
    code`${product} ${language} SDK 参考文档，对应软件包 ${packageName}。`,
  installIntro: (packageName, version) =>
    code`软件包名为 ${packageName}；本文档对应版本 ${version}。`,
  requires: (platform) => code`需要 ${platform} 或更高版本。`,
  quickStartIntro: (className) => code`使用 ${className} 发起第一次调用：`,
  authenticationIntro: code`创建客户端时提供一次凭证，之后凡是需要凭证的调用，客户端都会自动附加。`,
  optionSources: code`未提供的选项，会从所在行列出的环境变量中读取第一个已设置的值。`,
  noSchemes: code`此服务没有说明身份验证方式。`,
  bearerWithSource: (operation, options) =>
    code`通过请求头 \`Authorization: Bearer\` 携带令牌。客户端用 ${options} 调用 ${operation} 获取令牌，加以缓存，并在到期前更新。`,
  bearerPlain: code`通过请求头 \`Authorization: Bearer\` 携带令牌。`,
  basic: code`通过请求头 \`Authorization: Basic\` 携带用户名和密码。`,
  apiKey: {
    header: (name) => code`通过请求头 ${name} 传递。`,
    query: (name) => code`通过查询参数 ${name} 传递。`,
    cookie: (name) => code`通过 Cookie ${name} 传递。`,
  },
  apiKeyClaim: (claim, scheme) => code`取自 ${scheme} 令牌中的声明 ${claim}。`,
  clientCredentials: (url) =>
    code`OAuth 2 客户端凭证模式。令牌取自 ${url}，通过请求头 \`Authorization: Bearer\` 携带。`,
  signature: (word, keyId) =>
    code`每个请求都用密钥签名，密钥本身从不发送。签名放在请求头 \`Authorization\` 中，位于 ${word} 和密钥 ID（选项 ${keyId}）之后。`,
  externalScheme: (what) => code`客户端不处理此方案（${what}）：请自行设置请求头。`,
  errorsIntro: code`调用失败时会抛出错误。错误的类说明发生了什么，错误的字段包含状态码、请求 ID 和响应内容。`,
  envelopeRule: (who, field, values) =>
    code`${who.isEmpty ? code`` : code`对于 ${who}，`}调用成功与否取决于响应体：无论 HTTP 状态码是多少，只要响应体中的 ${field} 为 ${values}，调用就是成功的。`,
  httpRule: (who) =>
    code`${who.isEmpty ? code`` : code`对于 ${who}，`}调用成功与否取决于 HTTP 状态码：在 200 到 299 之间即为成功。`,
  catching: code`捕获错误`,
  catchingWords: (base, ofService, guard) =>
    code`SDK 的所有错误都继承自 ${base}。由服务报告的失败是 ${ofService}，大多有各自的子类；其余错误表示没有收到可用的响应。${guard.isEmpty ? code`请捕获您能够处理的那一类。` : code`请用 ${guard} 或下文的其他判断方式来识别：即使错误来自软件包的另一份副本，也能正确识别。`}不属于 SDK 的错误应继续向外抛出。`,
  fieldsOf: (className) => code`${className} 的字段`,
  errorFieldsWords: (className) =>
    code`属于 ${className} 或其子类的错误，除所有错误共有的内容外，还带有以下字段：`,
  classlessStatuses: (client, server, other) =>
    code`表中未列出的状态码：400 到 499 对应 ${client}，500 到 599 对应 ${server}，其余对应 ${other}。`,

  setVariables: code`将以下环境变量设置为你自己的值：`,
  nothingElse: code`这样，程序里就不必再提供凭证：`,
  explicitIntro: code`凭证也可以作为客户端的选项传入，选项优先于环境变量。请不要把密钥写进源代码，应从你保管密钥的地方读取。`,
  hostBesides: (option, variable) =>
    code`程序中没有写明的内容取自环境变量；这里是 ${option}，取自 ${variable}。`,
  inProgram: code`在程序中提供`,
  byEnvironment: code`通过环境变量提供`,
  forOneCall: code`为单次调用提供`,
  perCallToken: (option, ofClient) =>
    code`代表众多用户工作的服务器只需要一个客户端，每次调用时通过 ${option} 传入相应用户的令牌。它优先于客户端的 ${ofClient}。`,
  tokenOfCaller: (option, ofClient) =>
    code`Bearer 令牌可以通过调用选项 ${option} 在调用时提供，也可以通过选项 ${ofClient} 提供给客户端。`,
  otherAuthentication: code`以请求签名代替令牌`,
  otherAuthenticationWords: code`客户端可以用密钥为每个请求签名，而不发送令牌。所需选项不变，也不必先获取令牌；但机器的时钟必须准确。`,
  tokenForCurl: code`为 curl 获取令牌`,
  tokenFromAnswer: (field, variable) =>
    code`客户端会自行获取令牌。没有客户端时，可使用下面的命令，然后把响应中的 ${field} 存入变量 ${variable}。`,
  claimFromToken: (claim, variable) =>
    code`该令牌是一个 JSON Web Token；请把其中的声明 ${claim} 存入变量 ${variable}。`,
  see: (link) => code`参见 ${link}。`,

  optionsPage: code`选项、重试与超时`,
  optionsIntro: code`客户端的选项对它的所有调用生效；单次调用的选项优先。所有选项都可以省略。`,
  clientOptions: code`客户端选项`,
  clientOptionsWords: (link) => code`这些选项与凭证、服务地址并列；后两者参见 ${link}。`,
  callOptions: code`单次调用的选项`,
  callOptionsWords: (type) => code`每个方法都以它作为最后一个参数，类型为 ${type}。`,
  callOptionsRemark: (type, page) => code`每次调用还可以传入 ${type}：参见 ${page}。`,
  retries: code`重试`,
  wholeAnswer: code`响应的状态码与响应头`,
  wholeAnswerWords: (method, type) =>
    code`调用本身返回结果。${method} 则返回 ${type}，其中还包含结果之外的内容；请求不会因此再发送一次。`,
  logging: code`日志`,
  loggingWords: (variable) =>
    code`除非明确要求${variable.isEmpty ? code`` : code`（通过选项，或通过环境变量 ${variable}）`}，否则不输出日志。日志中不含机密：可能含有机密的请求头会被遮盖，服务标为敏感的字段也是如此。`,
  middleware: code`中间件`,
  middlewareWords: code`包裹每次尝试的函数：它能看到将要发送的请求（包括凭证）和收到的响应，并且可以修改二者。`,
  ownFetch: code`自定义 fetch`,
  ownFetchWords: code`所有请求都由你提供的函数发送，例如支持代理的函数，或在测试中直接给出响应的函数。`,
  smallBundles: code`减小打包体积`,
  feature: code`功能`,
  openId: code`用户登录`,
  openIdIntro: code`用户在服务的页面上登录，而不是在应用的页面上，因此应用不会接触到密码。浏览器先被带到那里，再带着一个授权码返回；应用用授权码换取令牌。state、nonce 和 PKCE 会自动处理。遭到拒绝时会抛出 \`OAuthError\`，其成员 \`error\` 是协议定义的错误代码，例如 \`invalid_grant\`。`,
  openIdSamples: {
    "sign-in": {
      heading: code`用户登录`,
      words: code`为使用标准请求和响应对象的 Web 服务器准备的两个处理函数：一个把浏览器带去登录，另一个处理浏览器返回的地址。该地址必须已在应用中登记，并写入相应的选项。`,
    },
    application: {
      heading: code`为应用自身获取令牌`,
      words: code`没有用户参与，以应用自身的名义进行。示例依次获取、检查并撤销令牌。`,
    },
    session: {
      heading: code`续期与结束会话`,
      words: code`登录时请求了 \`offline_access\` 权限范围，才会有刷新令牌。退出登录时，浏览器会再次被带到服务，使那里的会话也一并结束。`,
    },
  },
  openIdMethods: code`方法`,
  methodColumn: code`方法`,
  pagingIntro: code`列表类操作每次返回一页。也可以直接逐项遍历结果，后续的页会在遍历过程中自动获取。`,
  typesIntro: code`被多个操作使用的类型，以及 API 描述中命名的类型。`,
  operations: code`操作列表`,
  parts: (links) => code`本列表分为几页：${links}`,
  previous: (link) => code`上一篇：${link}`,
  next: (link) => code`下一篇：${link}`,
  lastChanged: (date) => code`最后更改：${date}`,
};

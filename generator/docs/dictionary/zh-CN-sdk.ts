/**
 * What SDKs say about themselves, in Simplified Chinese.
 *
 * Decides: the words, as Markdown. A key is the sentence as the targets have it, in English, with `{1}` in place of the
 * first name in code markup; a test asks every SDK for its sentences and names those that are missing here.
 * Leaves to others: looking a sentence up (`wording.ts`), what the targets say (`targets/<language>/`).
 *
 * Longer than 400 lines because it is one list, and each of its sentences is as long as it is.
 */
export const SDK_SENTENCES: Readonly<Record<string, string>> = {
  // fields of errors and answers
  "What the service judged: the status in the body where the service puts one there, else that of HTTP.":
    "服务判定的状态码：响应体中带有状态码时取响应体中的值，否则取 HTTP 状态码。",
  "What the service judged: the status in the body where it puts one there, else that of HTTP.":
    "服务判定的状态码：响应体中带有状态码时取响应体中的值，否则取 HTTP 状态码。",
  "Status of the HTTP answer.": "HTTP 响应的状态码。",
  "The service's own, finer code, where it gives one.": "服务自己定义的更细的业务码（如果有）。",
  "The service's own, finer code: a text, a number, or {1}.":
    "服务自己定义的更细的业务码：文本、数字或 {1}。",
  "Names this call in the logs of the service.": "在服务的日志中标识这次调用。",
  "Names this call in the logs of the service; may be {1}.":
    "在服务的日志中标识这次调用；可能为 {1}。",
  "Method of the request, such as {1}.": "请求方法，例如 {1}。",
  "Path of the operation, with the names of its parameters in place of their values.":
    "操作的路径，其中参数以名称表示，而不是实际的值。",
  "How often the call was sent.": "这次调用一共发送了几次。",
  "Seconds to wait before the next try, where the service told.":
    "下次尝试之前应等待的秒数（如果服务给出了）。",
  "How long to wait before the next try; {1} where the service did not tell.":
    "下次尝试之前应等待多久；服务没有给出时为 {1}。",
  "Headers of the answer.": "响应头。",
  "Headers of the answer. Not printed by loggers.": "响应头。不会被日志工具打印。",
  "Headers of the answer. Not printed.": "响应头。不会被打印。",
  "The whole body as it was read: JSON where it is JSON, else text. Not printed by loggers.":
    "读到的完整响应体：是 JSON 时为 JSON，否则为文本。不会被日志工具打印。",
  "The whole body as it was read: maps, lists and values where it is JSON, else text. Not printed.":
    "读到的完整响应体：是 JSON 时为映射、列表和值，否则为文本。不会被打印。",
  "What the service sent along, such as the next step of a sign-in. Not printed by loggers.":
    "服务附带的数据，例如登录的下一步。不会被日志工具打印。",
  "What the service sent along, such as the next step of a sign-in; {1} gives it as a type. Not printed.":
    "服务附带的数据，例如登录的下一步；{1} 可将其作为指定类型取出。不会被打印。",
  "What the service sent along, such as the next step of a sign-in; {1} where nothing. Not printed by loggers.":
    "服务附带的数据，例如登录的下一步；没有时为 {1}。不会被日志工具打印。",
  "The result of the call, as it is without {1}.": "调用的结果，与不使用 {1} 时相同。",

  // options
  "Time limit of one attempt, body included, in milliseconds; {1} for none.":
    "单次尝试的时间限制（包括读取响应体），单位为毫秒；{1} 表示不限。",
  "Time limit of one attempt, body included, in seconds; {1} for none.":
    "单次尝试的时间限制（包括读取响应体），单位为秒；{1} 表示不限。",
  "Time limit of one attempt, body included.": "单次尝试的时间限制，包括读取响应体。",
  "Time limit of the whole call with all its attempts, waits and streams, in milliseconds.":
    "整个调用的时间限制，包括所有尝试、等待与流式响应，单位为毫秒。",
  "Time limit of the whole call with all its attempts, waits and streams, in seconds.":
    "整个调用的时间限制，包括所有尝试、等待与流式响应，单位为秒。",
  "Time limit of the whole call with all its attempts, waits and streams.":
    "整个调用的时间限制，包括所有尝试、等待与流式响应。",
  "Time limit to open a connection.": "建立连接的时间限制。",
  "How often a failed attempt is repeated where repeating is safe; {1} switches it off.":
    "在可以安全重试时，失败的尝试最多重试几次；{1} 表示关闭重试。",
  "Largest answer that is read, in bytes after decompression.":
    "允许读取的最大响应，以解压后的字节数计。",
  "{1}: a failure that the service reports in its body becomes the result of the call instead of an error. The type of the result stays that of a success, so look first at the field that decides. Where the compiler shall see to it, use {2}: its result is that of the call, or the {3}.":
    "{1}：服务在响应体中报告的失败会作为调用的结果返回，而不是抛出错误。结果的类型仍是成功时的类型，因此请先查看决定成败的字段。如果希望由编译器来保证，请使用 {2}：它的结果要么是调用的结果，要么是 {3}。",
  "{1}: a failure that the service reports in its body becomes the result of the call instead of an error. The type of the result stays that of a success, so look first at the field that decides.":
    "{1}：服务在响应体中报告的失败会作为调用的结果返回，而不是抛出错误。结果的类型仍是成功时的类型，因此请先查看决定成败的字段。",
  "{1}: a failure that the service reports in its body becomes the result of the call instead of an exception. Look first at the field that decides.":
    "{1}：服务在响应体中报告的失败会作为调用的结果返回，而不是抛出异常。请先查看决定成败的字段。",
  "Headers to send besides those of the client. They win over headers of the same name.":
    "除客户端的请求头之外还要发送的请求头。同名时以此处为准。",
  "Ends the call when it fires.": "信号触发时结束调用。",
  "Ends the call from any thread or task. With asyncio, ending the task does it too.":
    "可从任意线程或任务中结束调用。使用 asyncio 时，取消任务也有同样的效果。",
  "A bearer token for this call, in place of the client's own.":
    "用于这次调用的 Bearer 令牌，代替客户端自己的令牌。",
  "Members of a JSON body that the package does not know, by their names in the HTTP API.":
    "软件包尚不认识的 JSON 请求体成员，使用 HTTP API 中的名称。",
  "What sends requests: for a proxy, for tests.": "负责发送请求：用于代理或测试。",
  "What sends requests: for a proxy, for client certificates. It must not follow redirects.":
    "负责发送请求：用于代理或客户端证书。不得自动跟随重定向。",
  "What sends requests: for a proxy, for tests. An {1} for an asynchronous client. Yours to close.":
    "负责发送请求：用于代理或测试。异步客户端使用 {1}。由你负责关闭。",
  "Steps around every attempt, the outermost first.": "包裹每次尝试的步骤，最外层的在前。",
  "Steps around every attempt, the outermost first. They are coroutine functions for an asynchronous client.":
    "包裹每次尝试的步骤，最外层的在前。异步客户端使用协程函数。",
  "Where log lines go.": "日志写到哪里。",
  "Where log lines go. The logger of the package's name unless told otherwise.":
    "日志写到哪里。默认为以软件包命名的 logger。",
  "How much is logged: {1}, {2} (calls that failed), {3} (and retries), {4} (and every call), {5} (and bodies).":
    "日志级别：{1}；{2}（失败的调用）；{3}（以及重试）；{4}（以及每次调用）；{5}（以及请求体和响应体）。",
  "A client whose credentials are secret refuses to start in a browser unless this is {1}.":
    "持有机密凭证的客户端会拒绝在浏览器中启动，除非此项为 {1}。",
  "Variables that are read in place of those of the process.": "用来代替进程环境变量的变量。",
  "Nanoseconds on a clock that never jumps: for tests.": "不会跳变的时钟的纳秒数：用于测试。",
  "Sent with every call as the header {1}.": "随每次调用通过请求头 {1} 发送。",
  "Where the service is. {1} when nothing else is said.": "服务地址。默认为 {1}。",
  "Where the service is, such as {1}.": "服务地址，例如 {1}。",
  "Where the service is.": "服务地址。",
  "Another way to prove who calls, in place of the usual one: a constant of this package that is imported beside the client, such as one that signs every request.":
    "以另一种方式证明调用者的身份，代替默认方式：从本软件包中与客户端一同导入的常量，例如为每个请求签名的方案。",
  "Another way to prove who calls, in place of the usual one.":
    "以另一种方式证明调用者的身份，代替默认方式。",
  "Another way to prove who calls, in place of the usual one: {1}.":
    "以另一种方式证明调用者的身份，代替默认方式：{1}。",
  "A function is asked for it at every attempt.": "也可以传入函数，每次尝试时都会调用它来获取。",
  "ID of the application.": "应用 ID。",
  "Secret of the application. An application that runs on the devices of its users has none.":
    "应用密钥。运行在用户设备上的应用没有密钥。",
  "Where browsers return to after a sign-in. It must be registered with the application.":
    "登录后浏览器返回的地址。必须已在应用中登记。",
  "Where browsers go after a sign-out. It must be registered with the application.":
    "退出登录后浏览器前往的地址。必须已在应用中登记。",
  "Where the browser returns to after a sign-in.": "登录后浏览器返回的地址。",
  "Where the browser returns to after a sign-out.": "退出登录后浏览器返回的地址。",
  "What sign-ins ask for, separated by blanks, with {1} among it. {2} when nothing else is said.":
    "登录时请求的权限范围，以空格分隔，其中必须包含 {1}。默认为 {2}。",
  "What a sign-in asks for. {1} unless told otherwise.": "登录时请求的权限范围。默认为 {1}。",
  "How the application proves who it is when it asks for tokens. {1} when nothing else is said.":
    "应用获取令牌时如何证明自己的身份。默认为 {1}。",
  "How the application proves who it is when it asks for tokens: {1}, {2} or {3}. {4} when nothing else is said.":
    "应用获取令牌时如何证明自己的身份：{1}、{2} 或 {3}。默认为 {4}。",
  "How the application proves who it is at the token endpoint. {1} unless told otherwise.":
    "应用在令牌端点如何证明自己的身份。默认为 {1}。",

  // retries
  "A connection that failed before anything was sent, and status {1}, are tried again for every operation. Status {2}, {3}, {4}, {5} and {6}, an attempt that took too long and a connection that broke are tried again only where the operation is idempotent, because the first attempt may have done its work. Nothing else is tried again, but for one replay after a rejected token that the client fetched itself.":
    "尚未发送任何内容就失败的连接，以及状态码 {1}，对所有操作都会重试。状态码 {2}、{3}、{4}、{5} 和 {6}，以及超时的尝试和中断的连接，只有在操作幂等时才会重试，因为第一次尝试可能已经生效。除此之外一律不重试；唯一的例外是客户端自行获取的令牌被拒绝时，会换新令牌重发一次。",
  "The wait before a retry is a random part of half a second, doubled with each retry up to 8 seconds. A {1} of the service is obeyed; one above 60 seconds ends the call at once, with {2} of the error filled. A client whose calls keep failing stops repeating them after a while, and starts again when calls succeed.":
    "重试前的等待时间在上限之内随机选取；上限从半秒开始，每次重试翻倍，最长 8 秒。服务给出的 {1} 会被遵守；如果超过 60 秒，调用会立即结束，并在错误的 {2} 中给出该时间。如果一个客户端的调用持续失败，它会暂停重试，待调用恢复成功后再继续。",
  "The wait before a retry is a random part of half a second, doubled with each retry up to 8 seconds. A {1} of the service is obeyed; one above 60 seconds ends the call at once, with {2} of the exception filled. A client whose calls keep failing stops repeating them after a while, and starts again when calls succeed.":
    "重试前的等待时间在上限之内随机选取；上限从半秒开始，每次重试翻倍，最长 8 秒。服务给出的 {1} 会被遵守；如果超过 60 秒，调用会立即结束，并在异常的 {2} 中给出该时间。如果一个客户端的调用持续失败，它会暂停重试，待调用恢复成功后再继续。",

  // standalone functions
  "Every method is a function as well. Import the functions you use and a core, and a bundler drops all others. A client class has every feature there is. A core has those that you give it, and does without them what every client does: it buys and renews tokens, keeps to time limits, can be cancelled, raises an error of a class of its own for each kind of failure, and lets no secret into a message.":
    "每个方法同时也是一个独立函数。只导入用到的函数和一个核心对象，打包工具就会去掉其余部分。客户端类包含全部功能；核心对象只包含你赋予它的功能，但不依赖这些功能，也能完成每个客户端都会做的事：获取并更新令牌、遵守时间限制、支持取消、为每一种失败抛出相应类的错误，并且不让机密出现在消息中。",
  "An option whose feature is missing does not compile; {1} refuses it also at run time. The methods {2} and {3} of a client are the functions {4} and {5}, beside the features.":
    "使用某个选项却缺少相应的功能，将无法通过编译；{1} 在运行时也会拒绝。客户端的方法 {2} 和 {3} 对应与各项功能一同提供的函数 {4} 和 {5}。",
  "Uses a scheme that is imported for it, such as one that signs requests, in place of the usual credentials.":
    "使用专门导入的方案代替通常的凭证，例如为请求签名的方案。",
  "Reads no answer that is larger than a limit.": "不读取超过限制大小的响应。",
  "Reads options that were not given from environment variables, and names the platform in the user agent.":
    "未提供的选项从环境变量中读取，并在 User-Agent 中注明运行平台。",
  "Integers beyond 2^53 are exact in every answer and request. Without it they are so in operations whose description has integers of 64 bits.":
    "所有请求和响应中超过 2^53 的整数都保持精确。没有此功能时，只有 API 描述中含 64 位整数的操作才如此。",
  "Errors of the connection have the platform's code and error in them, and failures without an envelope the words of the service.":
    "连接错误中带有平台的错误代码和原始错误；没有封装结构的失败响应则带有服务给出的说明。",
  "Refuses options that are wrong or would be ignored, and says what they must be. Most of it the compiler says as well.":
    "拒绝有误或会被忽略的选项，并说明应当如何填写。其中大部分编译器也会指出。",
  "Buys the next token while the last one can still be used, so that no call waits for it.":
    "在上一个令牌仍然有效时就提前获取下一个，任何调用都无需等待。",
  "Writes lines about calls.": "输出有关调用的日志。",
  "Puts your steps around every attempt.": "用你提供的步骤包裹每次尝试。",
  "Refuses values that JSON cannot carry, such as bytes, and says where.":
    "拒绝 JSON 无法承载的值（例如字节），并指出其位置。",
  "Repeats what failed, tells in {1} of a {2} whether anything was sent, and reads dates in {3}.":
    "失败时重试，通过 {2} 的 {1} 说明是否已有内容发出，并能读取 {3} 中的日期。",
  "Gives failures back as results, where asked to.": "在要求时，把失败作为结果返回。",

  // credentials that a description says nothing about
  "Token that is sent as {1}.": "以 {1} 的形式发送的令牌。",
  "User name.": "用户名。",
  "Password.": "密码。",
  "Client id.": "客户端 ID。",
  "Client secret.": "客户端密钥。",
  "ID of the key that requests are signed with.": "为请求签名所用密钥的 ID。",
  "Secret that requests are signed with. It is never sent.": "为请求签名所用的密钥。它从不发送。",
  "What the token is obtained with: {1}.": "用于获取令牌：{1}。",
  "Sent in the header {1}.": "通过请求头 {1} 发送。",
  "Sent in the query parameter {1}.": "通过查询参数 {1} 发送。",
  "Sent in the cookie {1}.": "通过 Cookie {1} 发送。",

  // statuses of HTTP, where a description has no words of its own for them
  "The request is not what the operation takes.": "请求不符合该操作的要求。",
  "Correct the request.": "更正请求。",
  "The credentials are missing, wrong or no longer valid.": "凭证缺失、有误或已失效。",
  "Check the credentials.": "检查凭证。",
  "The credentials do not allow this.": "凭证没有执行此操作的权限。",
  "Ask for the permission.": "申请相应的权限。",
  "What the request names does not exist.": "请求所指的对象不存在。",
  "Check the names and ids in the request.": "检查请求中的名称和 ID。",
  "The request contradicts the present state.": "请求与当前状态冲突。",
  "Read the present state, then decide again.": "先读取当前状态，再作决定。",
  "The request is well formed, but its values cannot be accepted.":
    "请求格式正确，但其中的值无法接受。",
  "Correct the values.": "更正这些值。",
  "Too many requests in a short time.": "短时间内请求过多。",
  "Wait; {1} tells how long where it is known.": "稍候再试；{1} 会给出应等待多久（如果已知）。",
  "The service failed.": "服务出错。",
  "Try again later.": "稍后再试。",
  "The request was refused.": "请求被拒绝。",
  "Look at the message, and correct the request.": "查看消息，更正请求。",

  // OpenID Connect
  "Makes a code verifier and its SHA-256 challenge (PKCE). {1} does it by itself; this is for programs that build the address on their own.":
    "生成 code verifier 及其 SHA-256 challenge（PKCE）。{1} 会自动完成这一步；此方法供自行拼接地址的程序使用。",
  "Makes the SHA-256 challenge of a code verifier of your own (PKCE).":
    "为你自己的 code verifier 生成 SHA-256 challenge（PKCE）。",
  "Makes the address to which a user's browser is sent to sign in, with a code challenge (PKCE). Sends nothing.":
    "生成用户浏览器前往登录的地址，其中带有 code challenge（PKCE）。不发送任何请求。",
  "Exchanges the code that came back from the sign-in page for the tokens of its user.":
    "用登录页面返回的授权码换取该用户的令牌。",
  "Checks an ID token, and gives its claims: signature (RS256 with a key of the issuer, HS256 with the application's secret), issuer, audience, times, and the nonce where one is given.":
    "校验 ID 令牌并返回其中的声明：校验签名（RS256 使用签发者的密钥，HS256 使用应用密钥）、签发者、受众、时间，以及给出的 nonce（如果有）。",
  "Exchanges a refresh token for new tokens of the same user.": "用刷新令牌换取同一用户的新令牌。",
  "Gets a token of the application itself, without a user.":
    "在没有用户参与的情况下获取应用自身的令牌。",
  "Reads the claims of the user whose access token it is; of the client's own token where none is given.":
    "读取访问令牌所属用户的声明；没有给出令牌时，使用客户端自己的令牌。",
  "Asks whether an access token or a refresh token is valid, and what it stands for.":
    "查询访问令牌或刷新令牌是否有效，以及它代表什么。",
  "Revokes an access token or a refresh token. One that is not known is no failure.":
    "撤销访问令牌或刷新令牌。令牌未知时不视为失败。",
  "Makes the address to which a user's browser is sent to sign out. Sends nothing.":
    "生成用户浏览器前往退出登录的地址。不发送任何请求。",
  "Gives the client another access token, such as that of the user who has just signed in. Calls that began before, and clients that were derived before, keep theirs.":
    "为客户端换用另一个访问令牌，例如刚刚登录的用户的令牌。此前已开始的调用和此前派生的客户端不受影响。",
  "Gives the client another source of access tokens. Calls that began before, and clients that were derived before, keep theirs.":
    "为客户端换用另一个访问令牌来源。此前已开始的调用和此前派生的客户端不受影响。",

  // errors that no answer has
  "Options of the client are missing or wrong.": "客户端的选项缺失或有误。",
  "Complete the options or the environment.": "补全选项或环境变量。",
  "A value cannot be put where it belongs; nothing was sent.":
    "某个值无法放到它应在的位置；没有发送任何内容。",
  "Correct the value.": "更正该值。",
  "No answer came: the connection could not be opened, or it broke. Where nothing was sent yet, every operation is tried again.":
    "没有收到响应：连接无法建立，或者已经中断。如果尚未发送任何内容，所有操作都会重试。",
  "Check network and host. {1} tells whether the request may have arrived.":
    "检查网络和服务地址。{1} 表明请求是否可能已经到达。",
  "An attempt took longer than {1}, or the whole call longer than {2}.":
    "单次尝试超过了 {1}，或整个调用超过了 {2}。",
  "Raise the limit, or try again later.": "提高时间限制，或稍后再试。",
  "Your signal ended the call.": "调用被你的信号结束。",
  "Your {1} ended the call.": "调用被你的 {1} 结束。",
  "The thread that waited was interrupted. A call whose future is cancelled ends with a {1}.":
    "等待的线程被中断。如果取消的是 future，调用会以 {1} 结束。",
  "Nothing.": "无需处理。",
  "The answer is not what it should be, such as HTML in place of JSON.":
    "响应不是预期的内容，例如本应是 JSON 却收到 HTML。",
  "Check the host, and whatever stands between you and it.":
    "检查服务地址，以及你与服务之间的一切中间环节。",
  "OAuth 2.0 or OpenID Connect refused, or a token did not pass its check. {1} tells which, such as {2}.":
    "OAuth 2.0 或 OpenID Connect 拒绝了请求，或令牌未通过校验。{1} 给出具体原因，例如 {2}。",
  "Send the user to sign in again, or check ID and secret of the application.":
    "让用户重新登录，或检查应用的 ID 和密钥。",
};

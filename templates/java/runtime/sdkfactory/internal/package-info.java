/**
 * The inside of the SDK: no part of its API, and free to change with any version.
 *
 * <p>To read it, begin with what the generator prints, {@code OperationRow} and {@code ServiceRow}; then follow a call: {@code ClientCore}
 * (a client), {@code Settings} (what it was told), {@code Call} (the call, step by step), {@code Prepared} with {@code Parameter},
 * {@code ParameterStyle}, {@code Encoding} and {@code BodyKind} (what is sent), {@code Credentials} with {@code SecurityKinds} and
 * {@code TokenCache} (by whom), {@code Transport} (sending), {@code Judgement} with {@code Answer} (the verdict), {@code Retry} (once
 * more?), {@code PageWalk} (the next page). Values are {@code JsonShape}, {@code DtoType}, {@code Values} and {@code Json}.
 */
package sdkfactory.internal;

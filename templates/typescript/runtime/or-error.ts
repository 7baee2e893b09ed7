/**
 * Failures as values.
 *
 * Decides: that only what the service answered becomes a value. What is wrong with the program or with the connection
 * stays an exception, because nobody expects it at every call.
 */
import { ApiError, isErrorOf } from "./errors.js";

/**
 * The result of a call, or the error that the service answered with:
 * `const user = await orError(client.getUser({ userId }))`, and the compiler wants both looked at.
 */
export async function orError<T>(call: PromiseLike<T>): Promise<T | ApiError> {
  try {
    return await call;
  } catch (error) {
    if (isErrorOf(error, ApiError)) return error;
    throw error;
  }
}

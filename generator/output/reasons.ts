/**
 * System errors in plain words.
 *
 * Decides: which errors of the disk are the world's fault (told with path and reason, exit code 3), and how they read.
 * Leaves to others: everything else that is thrown; that is a bug of ours.
 */

const REASONS: ReadonlyMap<string, string> = new Map([
  ["EACCES", "permission denied"],
  ["EBUSY", "another program is using it"],
  ["EDQUOT", "the disk quota is used up"],
  ["EEXIST", "something else stands in the way"],
  ["EFBIG", "the file is too large for the file system"],
  ["EILSEQ", "it is not UTF-8 text"],
  ["EIO", "the disk reports an error"],
  ["EISDIR", "a folder stands in the way"],
  ["ELOOP", "symbolic links lead in a circle"],
  ["EMFILE", "too many files are open"],
  ["ENAMETOOLONG", "the name is too long for the file system"],
  ["ENFILE", "too many files are open"],
  ["ENOENT", "there is no such file or folder"],
  ["ENOSPC", "the disk is full"],
  ["ENOTDIR", "a file stands where a folder is needed"],
  ["ENOTEMPTY", "the folder is not empty"],
  ["EPERM", "the operation is not permitted"],
  ["EROFS", "the file system is read-only"],
  ["ETXTBSY", "another program is using it"],
  ["EXDEV", "the folder spans two file systems"],
]);

/** A failed call of the operating system. */
export interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
  readonly path?: string;
  readonly dest?: string;
}

/** Whether `error` tells of a disk rather than of a bug. */
export function isSystemError(error: unknown): error is SystemError {
  return (
    error instanceof Error &&
    "syscall" in error &&
    "code" in error &&
    typeof error.code === "string"
  );
}

export function reasonOf(error: SystemError): string {
  return REASONS.get(error.code) ?? `the system says ${error.code}`;
}

/** Whether `error` only says that nothing is there. */
export function isMissing(error: unknown): boolean {
  return isSystemError(error) && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

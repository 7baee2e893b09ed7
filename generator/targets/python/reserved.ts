/**
 * Names that are taken before any description is read, by the place where they would stand.
 *
 * Decides: one list per context, because a word that is forbidden for an argument may be a fine member of an enum.
 * Leaves to others: what the runtime exports (`runtime.ts`), and what is tried instead (`names.ts`).
 */

/** Cannot name anything. */
export const KEYWORDS: ReadonlySet<string> = new Set(
  (
    "False None True and as assert async await break class continue def del elif else except finally for from global " +
    "if import in is lambda nonlocal not or pass raise return try while with yield __debug__"
  ).split(" "),
);

/** Classes that generated files, or a user's file beside an import from them, take for what they are. */
export const KNOWN_CLASSES: ReadonlySet<string> = new Set(
  // of the builtins
  (
    "ArithmeticError AssertionError AttributeError BaseException BlockingIOError BrokenPipeError BufferError " +
    "BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError " +
    "ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception " +
    "ExceptionGroup FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError " +
    "ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError " +
    "KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplemented " +
    "NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError " +
    "RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration " +
    "SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError TypeError UnboundLocalError " +
    "UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError " +
    "Warning ZeroDivisionError " +
    // that the files themselves import
    "Any Awaitable Callable ClassVar Final Literal Mapping NoReturn Sequence TYPE_CHECKING TypeAlias TypeGuard " +
    "TypedDict Unpack Enum"
  ).split(" "),
);

/** Builtin types that annotations mention. A member of the same name hides them within its class. */
export const BUILTIN_TYPES: ReadonlySet<string> = new Set(
  "bool bytes dict float int list object str tuple type".split(" "),
);

/** What every model has. */
export const MODEL_MEMBERS: ReadonlySet<string> = new Set([
  "additional_properties",
  "from_dict",
  "to_dict",
  "wire_items",
]);

/** What the members of an enum may not be called: `mro` is every class's, the others are every enum's. */
export const ENUM_MEMBERS: ReadonlySet<string> = new Set([
  "mro",
  "name",
  "value",
  "names",
  "values",
]);

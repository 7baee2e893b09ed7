/** Two small outputs of one target: a file that stays, one that changes, one that goes and one that comes. */
import { folder } from "./files.js";

export const MANIFEST = ".sdk-factory.json";

export const FIRST = folder("typescript", {
  "package.json": "{}\n",
  "src/index.ts": "export {};\n",
  "src/models/user.ts": "export interface User {}\n",
});
export const SECOND = folder("typescript", {
  "package.json": "{}\n",
  "src/index.ts": "export const two = 2;\n",
  "src/models/group.ts": "export interface Group {}\n",
});

/** Every conformance case, on the Python SDK: with the client for threads, and with the one for asyncio. */
import { join } from "node:path";
import { findPython } from "../harness/python.js";
import { describeCases, driveRunner, FOLDER, generateSdk, OUTPUT } from "./suite.js";

const python = await findPython();

describeCases({
  name: "python",
  kinds: ["threads", "asyncio"],
  isAbsent: typeof python === "string",
  build: () => generateSdk("--strict", "--target", "python"),
  drive: (kind, control, cases) => {
    const env = {
      PYTHONPATH: join(OUTPUT, "generated", "python", "src"),
      PYTHONDONTWRITEBYTECODE: "1",
    };
    const runner = join(FOLDER, "python", "runner.py");
    const path = typeof python === "string" ? "python3" : python.path;
    return driveRunner(path, [runner, control, kind], env, cases);
  },
});

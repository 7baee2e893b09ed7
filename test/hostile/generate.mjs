/**
 * Generates from many descriptions in one process, through the library. Started by `workshop.ts` in a process that can
 * read the program and the descriptions, write its output, and reach nothing else.
 *
 * `generate.mjs JOBS RESULTS`: the jobs (`{id, input, output, targets, until, cwd}`) and where the results go;
 * `RESULTS.log` names each job as it begins.
 * With an `output` the files are written there; without one they are among the results, by target and path, as numbers
 * of texts: most files are the same in every run.
 */
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { generate, write } from "../../dist/index.js";

const [, , jobs, results] = process.argv;
const found = {};
const texts = new Map();
const numberOf = (text) => texts.get(text) ?? (texts.set(text, texts.size), texts.size - 1);
for (const { id, input, output, targets, until, cwd } of JSON.parse(readFileSync(jobs, "utf8"))) {
  appendFileSync(`${results}.log`, `${id}\n`);
  const started = process.hrtime.bigint();
  try {
    const options = { input, targets, until, cwd, ...(output === null ? {} : { output }) };
    const result = await generate(options);
    const written = result.ok && output !== null ? await write(result) : null;
    const files = {};
    for (const folder of output === null ? result.folders : [])
      files[folder.name] = Object.fromEntries(
        folder.files.map((one) => [one.path, numberOf(one.text)]),
      );
    found[id] = {
      files,
      ok: result.ok && (written === null || written.result !== null),
      diagnostics: [...result.diagnostics, ...(written?.diagnostics ?? [])],
      crash: null,
    };
  } catch (error) {
    found[id] = { ok: false, files: {}, diagnostics: [], crash: String(error?.stack ?? error) };
  }
  found[id].seconds = Number(process.hrtime.bigint() - started) / 1e9;
}
writeFileSync(results, JSON.stringify({ found, texts: [...texts.keys()] }));

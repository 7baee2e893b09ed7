/**
 * Loads modules and tells, as JSON, what they did besides defining things: globals set, prototypes changed, variables of
 * the environment set, errors thrown. Started by `languages/typescript.ts` in a process that may neither write nor
 * connect nor start anything.
 */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const modules = JSON.parse(readFileSync(process.argv[2], "utf8"));
const watched = {
  globalThis,
  "Object.prototype": Object.prototype,
  "Array.prototype": Array.prototype,
  "Function.prototype": Function.prototype,
  "String.prototype": String.prototype,
  "Promise.prototype": Promise.prototype,
  Object,
  Reflect,
  JSON,
  "process.env": process.env,
};
const state = () =>
  Object.entries(watched).map(
    ([name, one]) => `${name}: ${Reflect.ownKeys(one).map(String).join()}`,
  );

// Node defines some globals only when they are first asked for.
for (const name of Reflect.ownKeys(globalThis)) void globalThis[name];
const before = state();
const problems = [];
for (const file of modules) {
  try {
    await import(pathToFileURL(file).href);
  } catch (error) {
    problems.push(`${file}: ${error}`);
  }
  const now = state();
  now.forEach((line, index) => {
    if (line !== before[index]) problems.push(`${file}: changed ${line}`);
    before[index] = line;
  });
}
process.stdout.write(JSON.stringify(problems));

/**
 * `npm run translations`: how far `spec/` is translated, and files for translators.
 *
 *   --list [PART]    texts without a translation, in files whose path has PART
 *   --stale          translations whose text has changed
 *   --add [PART]     writes entries for what --list shows; the same sentence elsewhere is taken over
 */
import { addEntries, readState } from "./translations.js";

const [flag = "", part = ""] = process.argv.slice(2);
const print = (text: string): void => void process.stdout.write(`${text}\n`);
const state = await readState(["spec/management.yaml", "spec/authentication.yaml"], "zh-CN");
const { translation, missing, language } = state;
const files = [...missing].filter(([file]) => file.path.includes(part));

switch (flag) {
  case "": {
    const open = [...missing.values()].reduce((sum, texts) => sum + texts.length, 0);
    const done = translation.done.length;
    const stale = translation.stale.length;
    print(`${language}: ${done} of ${done + open} texts are translated; ${stale} are stale`);
    break;
  }
  case "--list":
    for (const [file, texts] of files) {
      print(file.path);
      for (const { node, words } of texts) print(`  ${node.span().line}: ${words}`);
    }
    break;
  case "--stale":
    for (const { action, source } of translation.stale) {
      const { file, line } = action.span();
      print(`${file}:${line}: ${source?.asString() ?? "what it translates is not there any more"}`);
    }
    break;
  case "--add":
    for (const path of await addEntries(state, part)) print(path);
    break;
  default:
    print("npm run translations -- [--list [PART] | --stale | --add [PART]]");
    process.exitCode = 2;
}

/**
 * `npm run docs`: builds the preview site from written pages, and serves it on this machine.
 *
 * Decides: the flags, and what is said.
 * Leaves to others: the site (`site.ts`), its folder (`disk.ts`), serving (`serve.ts`).
 */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Diagnostics } from "../diagnostic.js";
import { templateFolders } from "../output/disk.js";
import { loadTemplates } from "../render/handlebars.js";
import { FolderRefused, pageSource, writeSite } from "./disk.js";
import { UnreadablePages } from "./library.js";
import { TEMPLATES_URL } from "../places.js";
import { serveSite } from "./serve.js";
import { buildSite } from "./site.js";

const HELP = `Builds a site from written pages, and serves it on this machine.

  -i, --input FOLDER   pages, as the target docs writes them (generated/docs)
  -o, --output FOLDER  the site's own folder, emptied first (build/site)
      --build          only build
  -p, --port NUMBER    where it is served (4020)
  -h, --help
`;

const TEMPLATES = fileURLToPath(TEMPLATES_URL);

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      input: { type: "string", short: "i", default: "generated/docs" },
      output: { type: "string", short: "o", default: "build/site" },
      build: { type: "boolean", default: false },
      port: { type: "string", short: "p", default: "4020" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    process.stderr.write(`error: "${values.port}" is not a port\n`);
    return 2;
  }
  const folder = resolve(values.output);
  const sources = templateFolders([TEMPLATES]);
  const diagnostics = new Diagnostics();
  const templates = await loadTemplates(sources, "docs", diagnostics);
  if (!templates) {
    for (const { span, message } of diagnostics.sorted()) {
      process.stderr.write(`error: ${span?.file}:${span?.line} ${message}\n`);
    }
    return 1;
  }
  const source = await pageSource(resolve(values.input));
  const { pages } = await writeSite(folder, buildSite(source, templates, sources));
  process.stderr.write(`${pages} pages in ${values.output}\n`);
  if (values.build) return 0;
  const { address } = await serveSite(folder, port);
  process.stderr.write(`${address} (Ctrl-C ends it)\n`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const isTold =
    error instanceof FolderRefused ||
    error instanceof UnreadablePages ||
    (error instanceof Error && "code" in error);
  if (!isTold) throw error;
  process.stderr.write(`error: ${error.message}\n`);
  process.exitCode = "code" in error && /^ERR_PARSE_ARGS/.test(String(error.code)) ? 2 : 1;
}

/**
 * The Java package, as files.
 *
 * Decides: how the runtime gets into the packages of the SDK. A Java class stands in one package and two SDKs may run in
 * one program, so the runtime cannot be copied as it is: it moves from the package `sdkfactory`, in which it is compiled
 * and tested where it stands, below the root of the SDK, and its base exception takes the product's name. Nothing else
 * of it is changed.
 * Leaves to others: every decision (`targets/java/`), the text of the files (`templates/java/pages/`).
 */
import { compareText, type Diagnostics } from "../diagnostic.js";
import type { OutputFile } from "../output/file.js";
import type { JavaPlan } from "../targets/java/plan.js";
import { loadTemplates } from "./handlebars.js";
import type { TemplateSource } from "./templates.js";

const RUNTIME = "java/runtime";
const PAGES = "java/pages";
/** Package and base exception of the runtime where it stands. */
const OWN_PACKAGE = "sdkfactory";
const OWN_BASE = "SdkException";
/** Parts of the runtime that only a description with OpenID Connect needs. */
const OPENID = /\/(?:OpenId\w*|OAuth(?!Exception)\w*)\.java$/;

/** Everything the Java package consists of, sorted by path. Findings are about templates. */
export async function renderJava(
  plan: JavaPlan,
  source: TemplateSource,
  diagnostics: Diagnostics,
): Promise<OutputFile[]> {
  const templates = await loadTemplates(source, PAGES, diagnostics);
  if (!templates) return [];
  const pages = plan.files.map(({ path, template, data }) => ({
    path,
    text: templates.render(template, data),
  }));
  const hasOpenId = plan.clients.some((one) => one.openId !== null);
  const wanted = (path: string): boolean =>
    path.endsWith(".java") && (hasOpenId || !OPENID.test(path));
  const paths = (await source.list(RUNTIME)).filter(wanted);
  const runtime = await Promise.all(
    paths.map(async (path) => ({
      path: movedPath(path, plan),
      text: moved(await source.read(path), plan),
    })),
  );
  return [...pages, ...runtime].sort((a, b) => compareText(a.path, b.path));
}

function movedPath(path: string, { package: { root, baseError } }: JavaPlan): string {
  const below = path.slice(`${RUNTIME}/${OWN_PACKAGE}/`.length);
  const file = below.replace(new RegExp(`\\b${OWN_BASE}\\b`), () => baseError);
  return `src/main/java/${root.replaceAll(".", "/")}/${file}`;
}

function moved(text: string, { package: { root, baseError } }: JavaPlan): string {
  return text
    .replace(new RegExp(`^(package|import(?: static)?) ${OWN_PACKAGE}\\.`, "gm"), `$1 ${root}.`)
    .replace(new RegExp(`\\b${OWN_BASE}\\b`, "g"), () => baseError);
}

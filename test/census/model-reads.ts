/**
 * Which parts of the model no output asks for.
 *
 * The model is handed to the targets and to the documentation as an object that notes what is read from it. Values of the
 * description (examples, defaults) count as a whole.
 */
import { planDocs } from "../../generator/docs/plan.js";
import { Diagnostics } from "../../generator/diagnostic.js";
import type { GenerateResult } from "../../generator/index.js";
import type { Api } from "../../generator/model/api.js";
import { planTypeScript, typeScriptSurface } from "../../generator/targets/typescript/index.js";

/** Members of the model that exist in one of the results and are read for none of them, sorted. */
export async function unreadOfModel(
  results: readonly GenerateResult[],
): Promise<readonly string[]> {
  const there = new Set<string>();
  const read = new Set<string>();
  for (const { api } of results) {
    if (api === null) throw new TypeError("there is no model");
    const watched = watch(api, there, read);
    const clients = api.clients.map(({ id }) => ({
      id,
      secret: false,
      hostOption: "host",
      headers: {},
    }));
    const product = {
      package: "p",
      version: "1.0.0",
      license: "MIT",
      product: "P",
      environment: ["P"],
      clients,
    };
    const plan = planTypeScript(watched, product, new Diagnostics());
    const surface = typeScriptSurface(watched, plan);
    const { pages } = planDocs(
      watched,
      [surface],
      { product: "P", languages: ["en"] },
      new Diagnostics(),
    );
    for (const page of pages) page.data();
  }
  return [...there].filter((one) => !read.has(one)).sort();
}

/** Values of the description, which are printed as they are. */
const VALUES: ReadonlySet<string> = new Set(["value", "default", "example", "span", "examples"]);

function watch(api: Api, there: Set<string>, read: Set<string>): Api {
  const known = new WeakMap<object, object>();
  const wrap = (value: unknown, place: string): unknown => {
    if (value === null || typeof value !== "object") return value;
    const before = known.get(value);
    if (before !== undefined) return before;
    const isList = Array.isArray(value);
    for (const [key, member] of isList ? [] : Object.entries(value)) {
      if (member !== undefined) there.add(shortened(`${place}.${key}`));
    }
    const wrapped = new Proxy(value, {
      get(target, key) {
        const member: unknown = Reflect.get(target, key);
        if (typeof key === "symbol" || typeof member === "function") return member;
        if (isList) return wrap(member, place);
        read.add(shortened(`${place}.${key}`));
        return VALUES.has(key) && place !== "operations" ? member : wrap(member, `${place}.${key}`);
      },
    });
    known.set(value, wrapped);
    return wrapped;
  };
  return wrap(api, "api") as Api;
}

/** One name for what occurs in many places: types inside types, contents of bodies and of answers. */
function shortened(place: string): string {
  return place
    .replace(/^api\.(clients\.)?/, "")
    .replace(/^hiddenOperations/, "operations")
    .replace(/(\.(type|items|of|values|rest|itemType|additional|result))+(?=\.)/g, ".type")
    .replace(/^.*\.type\./, "type.")
    .replace(/^operations\.(responses|body|parameters)/, "$1")
    .replace(/^(responses|body|webhooks\.body|operations\.callbacks\.body)\.contents/, "contents")
    .replace(/^.*\.documentation\./, "documentation.");
}

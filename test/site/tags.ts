/**
 * The HTML of the site, held against the few tags that it is made of.
 *
 * Decides: which tags and attributes there may be, and which addresses a link may have. Written as a strict grammar of
 * its own: what an HTML parser would repair is a fault here.
 */
const TAGS = new Set(
  (
    "html head meta title link script body header footer main nav div section template dialog button input kbd " +
    "h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd a span strong em s code pre i br hr blockquote table thead tbody tr th td small wbr"
  ).split(" "),
);
const ATTRIBUTES = new Set(
  (
    "lang charset name content http-equiv rel href src class id type tabindex hreflang role scope start placeholder " +
    "autocomplete spellcheck popover popovertarget"
  ).split(" "),
);
const OPEN = /<([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>/y;
const CLOSE = /<\/[a-z][a-z0-9]*>/y;

/** What in the text is not of the grammar. */
export function strangeTags(html: string): readonly string[] {
  const found: string[] = [];
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) {
    OPEN.lastIndex = CLOSE.lastIndex = at;
    if (html.startsWith("<!doctype html>", at) || CLOSE.test(html)) continue;
    const [whole, tag = "", attributes = ""] = OPEN.exec(html) ?? [];
    if (whole === undefined || !TAGS.has(tag)) found.push(html.slice(at, at + 60));
    for (const [, name = "", value = ""] of attributes.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)) {
      const isKnown = ATTRIBUTES.has(name) || /^(aria|data)-/.test(name);
      const isAddress = name === "href" || name === "src";
      const isSafe = !isAddress || /^(https?:|mailto:|[^:]*$)/i.test(value);
      if (!isKnown || !isSafe) found.push(html.slice(at, at + 60));
    }
  }
  return found;
}

/** Addresses in the order of the page, as a browser reads them. */
export function addressesIn(html: string): readonly string[] {
  return [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address = ""]) =>
    address.replaceAll("&amp;", "&").replaceAll("&quot;", '"'),
  );
}

export function idsIn(html: string): readonly string[] {
  return [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) =>
    id
      .replaceAll("&quot;", '"')
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&"),
  );
}

/** Links within the site that lead nowhere. */
export function brokenLinks(site: ReadonlyMap<string, string>): readonly string[] {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (path: string): ReadonlySet<string> => {
    const known = ids.get(path) ?? new Set(idsIn(site.get(path) ?? ""));
    ids.set(path, known);
    return known;
  };
  return [...site].flatMap(([path, html]) => {
    if (!path.endsWith(".html")) return [];
    return addressesIn(html).flatMap((address) => {
      if (/^[a-z]+:/i.test(address)) return [];
      const url = new URL(address, `file:///${path}`);
      const target = decodeURIComponent(url.pathname.slice(1));
      const anchor = decodeURIComponent(url.hash.slice(1));
      const isThere = site.has(target) && (anchor === "" || idsOf(target).has(anchor));
      return isThere ? [] : [`${path}: ${address}`];
    });
  });
}

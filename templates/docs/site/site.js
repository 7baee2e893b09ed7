/**
 * What the site does besides being read.
 *
 * Decides: the theme and the languages that a reader has chosen, which are remembered; buttons that copy; samples as
 * tabs; the search. Each page is complete without this file, so nothing that it adds is in the page before.
 * Leaves to others: every word and every form, which stand in the page's `<template>`.
 *
 * An ordinary script and not a module, and an index that is a script too: a browser refuses anything else to a page that
 * was opened from a disk.
 */
(() => {
  "use strict";

  /** @typedef {[kind: string, path: string, name: string, title: string, others: string, http: string, sections: [section: string, fields: number[]][]]} Entry */

  /** @typedef {[kind: string, folder: string, records: string[][]]} Group */

  const html = document.documentElement;

  /** What a reader chose; a browser may refuse to remember it.
   * @param {string} key
   * @param {string} [value] */
  const memory = (key, value) => {
    try {
      if (value === undefined) return localStorage.getItem(`docs-${key}`);
      localStorage.setItem(`docs-${key}`, value);
    } catch {
      // Then it holds for this page.
    }
    return null;
  };

  // Before the first paint, so that no page flashes in the other theme.
  const theme = memory("theme");
  if (theme) html.dataset.theme = theme;

  addEventListener("DOMContentLoaded", () => {
    const { root = "", shelf } = document.body.dataset;
    if (shelf === undefined) front();
    else page(root, shelf);
  });

  /** The first page: a reader who has chosen before goes straight there. */
  function front() {
    const last = memory("shelf");
    for (const link of document.querySelectorAll("a")) {
      if (link.dataset.shelf === last) location.replace(link.href);
    }
  }

  /** @param {string} root @param {string} shelf */
  function page(root, shelf) {
    const wanted = new URLSearchParams(location.search).get("lang");
    for (const link of document.querySelectorAll("a[data-language]")) {
      if (!(link instanceof HTMLAnchorElement) || link.ariaCurrent === "true") continue;
      if (link.dataset.language === wanted) return location.replace(link.href + location.hash);
      // The same place of the page in the other language.
      link.addEventListener("click", () => {
        link.hash = location.hash;
      });
    }
    memory("shelf", shelf);

    const template = document.querySelector("#tools");
    if (!(template instanceof HTMLTemplateElement)) return;
    const parts = document.importNode(template.content, true);
    /** @param {string} selector */
    const part = (selector) => {
      const found = parts.querySelector(selector);
      if (!(found instanceof HTMLElement)) throw new Error(selector);
      return found;
    };
    const searchButton = part(".search-button");
    const darkButton = part(".dark-button");
    const dialog = part("dialog");
    copying(part(".copy"));
    samples();
    outline();
    darkness(darkButton);
    if (dialog instanceof HTMLDialogElement) search(dialog, searchButton, root + shelf);
    document.querySelector(".tools")?.append(searchButton, darkButton);
    document.body.append(dialog);

    const current = document.querySelector(".sidebar [aria-current]");
    const sidebar = document.querySelector(".sidebar");
    if (current instanceof HTMLElement && sidebar) {
      sidebar.scrollTop = current.offsetTop - sidebar.clientHeight / 2;
    }
  }

  /** @param {HTMLElement} button */
  function darkness(button) {
    const system = matchMedia("(prefers-color-scheme: dark)");
    const isDark = () => (html.dataset.theme ? html.dataset.theme === "dark" : system.matches);
    const show = () => button.setAttribute("aria-pressed", String(isDark()));
    button.addEventListener("click", () => {
      html.dataset.theme = isDark() ? "light" : "dark";
      memory("theme", html.dataset.theme);
      show();
    });
    system.addEventListener("change", show);
    show();
  }

  /** @param {HTMLElement} model */
  function copying(model) {
    const words = model.textContent;
    for (const block of document.querySelectorAll(".code")) {
      const button = /** @type {HTMLElement} */ (model.cloneNode(true));
      button.addEventListener("click", async () => {
        const code = block.querySelector("code");
        if (!code) return;
        try {
          await navigator.clipboard.writeText(code.textContent ?? "");
        } catch {
          // Not allowed here: then at least it is selected.
          return getSelection()?.selectAllChildren(code);
        }
        button.dataset.state = "done";
        button.textContent = model.dataset.done ?? "";
        setTimeout(() => {
          delete button.dataset.state;
          button.textContent = words;
        }, 1500);
      });
      block.append(button);
    }
  }

  /** The sections below the heading of the samples become tabs; the chosen one is remembered. */
  function samples() {
    const heading = document.querySelector("#samples");
    if (!heading) return;
    /** @type {{ id: string, tab: HTMLElement, panel: HTMLElement }[]} */
    const tabs = [];
    const list = document.createElement("div");
    list.className = "tabs";
    list.setAttribute("role", "tablist");
    list.setAttribute("aria-labelledby", "samples");
    for (let next = heading.nextElementSibling; next && next.tagName !== "H2";) {
      const element = next;
      next = next.nextElementSibling;
      if (element.tagName === "H3") {
        const id = element.id;
        const tab = document.createElement("button");
        const panel = document.createElement("div");
        tab.type = "button";
        tab.id = `tab-${id}`;
        tab.textContent = element.textContent;
        tab.setAttribute("role", "tab");
        tab.setAttribute("aria-controls", id);
        panel.id = id;
        panel.setAttribute("role", "tabpanel");
        panel.setAttribute("aria-labelledby", tab.id);
        list.append(tab);
        element.replaceWith(panel);
        tabs.push({ id, tab, panel });
      } else tabs.at(-1)?.panel.append(element);
    }
    if (tabs.length < 2) return;
    heading.after(list);

    /** @param {string | null} id @param {boolean} [focus] */
    const choose = (id, focus) => {
      const chosen = tabs.find((one) => one.id === id) ?? tabs[0];
      for (const one of tabs) {
        const isChosen = one === chosen;
        one.tab.setAttribute("aria-selected", String(isChosen));
        one.tab.tabIndex = isChosen ? 0 : -1;
        one.panel.hidden = !isChosen;
        if (isChosen && focus) one.tab.focus();
      }
    };
    tabs.forEach(({ id, tab }, at) => {
      tab.addEventListener("click", () => {
        choose(id);
        memory("sample", id);
      });
      tab.addEventListener("keydown", ({ key }) => {
        const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
        const other = tabs[(at + step + tabs.length) % tabs.length];
        if (step !== 0 && other) {
          choose(other.id, true);
          memory("sample", other.id);
        }
      });
    });
    const fromAddress = () => {
      const id = location.hash.slice(1);
      if (tabs.some((one) => one.id === id)) choose(id);
    };
    choose(memory("sample"));
    fromAddress();
    addEventListener("hashchange", fromAddress);
  }

  /** The outline shows where the reader is. */
  function outline() {
    const links = [...document.querySelectorAll(".outline a")];
    /** @type {Map<Element, Element>} */
    const targets = new Map();
    for (const link of links) {
      const target = document.getElementById((link.getAttribute("href") ?? "").slice(1));
      if (target) targets.set(target, link);
    }
    const watcher = new IntersectionObserver(
      (seen) => {
        const first = seen.find((one) => one.isIntersecting);
        if (!first) return;
        for (const link of links) link.removeAttribute("aria-current");
        targets.get(first.target)?.setAttribute("aria-current", "true");
      },
      { rootMargin: "-10% 0px -70% 0px" },
    );
    for (const target of targets.keys()) watcher.observe(target);
  }

  /** @param {string} text */
  const plain = (text) => text.toLowerCase().replace(/[\s_\-.]+/g, "");

  /** How well a text answers a word.
   * @param {string} text @param {string} word @returns {number} */
  const likeness = (text, word) =>
    text === word ? 4 : text.startsWith(word) ? 3 : text.includes(word) ? 2 : 0;

  /** How well an entry answers the words of a query, and the field that does; 0 when it does not.
   * @param {Entry} entry @param {string[]} words @param {string[]} fields names of all fields
   * @returns {{ score: number, anchor: string }} */
  function rate([kind, , name, title, others, http, sections], words, fields) {
    const titles = [name, title, others, http].map(plain);
    let score = kind === "operation" ? 3 : kind === "type" ? 2 : 1;
    const rest = words.filter((word) => {
      const best = Math.max(
        ...titles.map((text, at) => likeness(text, word) * (at === 0 ? 20 : 15)),
      );
      score += best;
      return best === 0;
    });
    let anchor = "";
    if (rest.length > 0) {
      // What the titles do not answer, one field must.
      let best = 0;
      for (const [section, numbers] of sections) {
        for (const number of numbers) {
          const field = fields[number] ?? "";
          const found = rest.map((word) => likeness(plain(field), word));
          const sum = found.includes(0) ? 0 : found.reduce((one, other) => one + other, 0);
          if (sum > best) [best, anchor] = [sum, `${section}.${field}`];
        }
      }
      if (best === 0) return { score: 0, anchor };
      score += best * 4;
    }
    // Of two that answer alike, the shorter one is meant.
    return { score: score - Math.min(name.length + title.length, 90) / 100, anchor };
  }

  /** The records of the index, as `generator/site/search.ts` packs and describes them.
   * @param {string} lists @param {string[]} common @param {Group[]} groups @returns {Entry[]} */
  const unpack = (lists, common, groups) => {
    const number = (/** @type {string} */ digits) => parseInt(digits, 36);
    const numbers = lists.split("\n").map((list) => list.split(",").map(number));
    return groups.flatMap(([kind, folder, records]) =>
      records.map(([name = "", title = "", http = "", packed = "", others = "", file = ""]) => {
        let before = plain(name);
        /** @type {Entry[6]} */
        const sections = packed.split(",").map((one) => {
          const [shared = "", rest = "", list = ""] = one.split(":");
          if (shared) before = before.slice(0, number(shared)) + rest;
          const section = shared ? before : (common[number(rest)] ?? "");
          return [section, numbers[number(list)] ?? []];
        });
        const words = name
          .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
          .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
          .replace(/_/g, "-");
        const path = folder + (file || `${words.toLowerCase()}.html`);
        return [kind, path, name, title, others, http, sections];
      }),
    );
  };

  /** @param {HTMLDialogElement} dialog @param {HTMLElement} button @param {string} folder */
  function search(dialog, button, folder) {
    const input = /** @type {HTMLInputElement} */ (dialog.querySelector("input"));
    const list = /** @type {HTMLElement} */ (dialog.querySelector("ul"));
    const status = /** @type {HTMLElement} */ (dialog.querySelector("p"));
    /** @type {Entry[] | null} */
    let entries = null;
    /** @type {string[]} */
    let fields = [];

    const show = () => {
      const words = input.value.split(/\s+/).map(plain).filter(Boolean);
      const found = (words.length > 0 ? (entries ?? []) : [])
        .map((entry) => ({ entry, ...rate(entry, words, fields) }))
        .filter(({ score }) => score > 0)
        .sort((left, right) => right.score - left.score);
      const { found: some = "", none = "" } = status.dataset;
      status.textContent =
        words.length === 0 || !entries ? "" : found.length > 0 ? `${some} ${found.length}` : none;
      list.replaceChildren(
        ...found.slice(0, 40).map(({ entry, anchor }) => {
          const [, path, name, title, others, http] = entry;
          const item = document.createElement("li");
          const link = document.createElement("a");
          link.href = folder + path + (anchor ? `#${encodeURIComponent(anchor)}` : "");
          /** @param {string} tag @param {string} text */
          const add = (tag, text) => {
            if (text)
              link.append(Object.assign(document.createElement(tag), { textContent: text }));
          };
          add("code", name);
          add("span", title);
          add(
            "small",
            [anchor.slice(anchor.indexOf(".") + 1), http, others].filter(Boolean).join(" · "),
          );
          item.append(link);
          return item;
        }),
      );
    };

    const open = () => {
      if (dialog.open) return;
      if (!entries) {
        const script = document.createElement("script");
        /** @param {string} names @param {string} lists @param {string[]} common @param {Group[]} groups */
        const receive = (names, lists, common, groups) => {
          fields = names.split("\n");
          entries = unpack(lists, common, groups);
          show();
        };
        Object.assign(globalThis, { searchIndex: receive });
        script.src = `${folder}search.js`;
        document.head.append(script);
      }
      dialog.showModal();
      input.select();
    };

    button.addEventListener("click", open);
    input.addEventListener("input", show);
    dialog.querySelector("button")?.addEventListener("click", () => dialog.close());
    dialog.addEventListener("click", ({ target }) => {
      // The dialog itself is only hit beside what it holds; a link to the same page must close it as well.
      if (target === dialog || (target instanceof Element && target.closest("a"))) dialog.close();
    });
    dialog.addEventListener("keydown", (event) => {
      const links = [...list.querySelectorAll("a")];
      const at = links.findIndex((one) => one === document.activeElement);
      if (event.key === "Enter" && document.activeElement === input) links[0]?.click();
      else if (event.key === "ArrowDown") links[at + 1]?.focus();
      else if (event.key === "ArrowUp") (at > 0 ? links[at - 1] : input)?.focus();
      else return;
      event.preventDefault();
    });
    addEventListener("keydown", (event) => {
      const { target, key } = event;
      const isTyping = target instanceof HTMLElement && target.matches("input, textarea, select");
      const isAsked = key === "/" ? !isTyping : key === "k" && (event.ctrlKey || event.metaKey);
      if (!isAsked || event.altKey) return;
      event.preventDefault();
      open();
    });
  }
})();

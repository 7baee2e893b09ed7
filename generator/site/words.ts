/**
 * The words that the site says by itself, in each human language of the pages.
 *
 * Decides: the words of the frame around a page: navigation, search, buttons.
 * Leaves to others: every word of the pages, which have a dictionary of their own (`docs/dictionary/`). Of it the site
 * knows the heads of the tables, to see which of them list parameters or fields.
 */
import type { Dictionary } from "../docs/dictionary/dictionary.js";
import { english } from "../docs/dictionary/en.js";
import { simplifiedChinese } from "../docs/dictionary/zh-CN.js";

export interface SiteWords {
  /** Folder of the pages, and the language tag of their HTML. */
  readonly locale: string;
  /** The language's name for itself. */
  readonly name: string;
  /** Words of the pages; `null` for a language of which only the frame is known. */
  readonly pages: Dictionary | null;
  readonly skip: string;
  readonly menu: string;
  readonly allPages: string;
  readonly breadcrumb: string;
  readonly onThisPage: string;
  readonly neighbours: string;
  readonly programmingLanguage: string;
  readonly humanLanguage: string;
  readonly dark: string;
  readonly search: string;
  readonly searchHint: string;
  readonly found: string;
  readonly nothingFound: string;
  readonly close: string;
  readonly copy: string;
  readonly copied: string;
  readonly asMarkdown: string;
  readonly choose: string;
  readonly part: string;
}

const ENGLISH: SiteWords = {
  locale: "en",
  name: "English",
  pages: english,
  skip: "Skip to content",
  menu: "Menu",
  allPages: "Pages",
  breadcrumb: "Where this page is",
  onThisPage: "On this page",
  neighbours: "Previous and next page",
  programmingLanguage: "Programming language",
  humanLanguage: "Language",
  dark: "Dark colours",
  search: "Search",
  searchHint: "Operation, parameter or type",
  found: "Results:",
  nothingFound: "Nothing found",
  close: "Close",
  copy: "Copy",
  copied: "Copied",
  asMarkdown: "This page as Markdown",
  choose: "Choose a language",
  part: "Part",
};

const CHINESE: SiteWords = {
  locale: "zh-CN",
  name: "简体中文",
  pages: simplifiedChinese,
  skip: "跳到正文",
  menu: "菜单",
  allPages: "页面",
  breadcrumb: "当前位置",
  onThisPage: "本页内容",
  neighbours: "上一页和下一页",
  programmingLanguage: "编程语言",
  humanLanguage: "语言",
  dark: "深色模式",
  search: "搜索",
  searchHint: "操作、参数或类型",
  found: "结果：",
  nothingFound: "没有找到",
  close: "关闭",
  copy: "复制",
  copied: "已复制",
  asMarkdown: "本页的 Markdown 原文",
  choose: "选择语言",
  part: "部分",
};

/** The words for a folder of pages; English ones, under its own name, where there are none. */
export function wordsFor(locale: string): SiteWords {
  const known = [ENGLISH, CHINESE].find((one) => one.locale === locale);
  return known ?? { ...ENGLISH, locale, name: locale, pages: null };
}

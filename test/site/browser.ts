/**
 * Chromium, and what every visit with it has to keep to.
 *
 * Decides: that any message of the browser, any failed request, and any request to elsewhere is a failure of the visit.
 */
import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { expect } from "vitest";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The system's own browser; `undefined` where there is none. */
export const executablePath = CHROMIUM.find(existsSync);

export type Steps = (page: Page) => Promise<void>;

export function openBrowser(): Promise<Browser> {
  if (executablePath === undefined) throw new Error("there is no browser");
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}

/** Runs steps in a page of its own. */
export async function visitPage(
  browser: Browser,
  { start, options }: { readonly start: string; readonly options: BrowserContextOptions },
  steps: Steps,
): Promise<void> {
  const permissions = ["clipboard-read", "clipboard-write"];
  const context = await browser.newContext({ permissions, ...options });
  const page = await context.newPage();
  const own = start.startsWith("file:") ? "file:" : new URL(start).origin;
  const wrong: string[] = [];
  page.on("console", (message) => wrong.push(message.text()));
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(own)) wrong.push(`to elsewhere: ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    // A page that is left before it is complete needs no icon any more.
    const why = request.failure()?.errorText ?? "";
    if (why !== "net::ERR_ABORTED") wrong.push(`${why}: ${request.url()}`);
  });
  try {
    await page.goto(start);
    await steps(page);
    expect(wrong).toEqual([]);
  } finally {
    await context.close();
  }
}

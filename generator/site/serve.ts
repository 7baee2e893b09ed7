/**
 * The site over HTTP, for a look at it on this machine.
 *
 * Decides: that only files of the site are served, only to this machine, and never from a cache.
 * Leaves to others: making the files (`site.ts`).
 */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".md": "text/markdown; charset=utf-8",
};

/** @returns the server, and the address of the site. */
export async function serveSite(
  folder: string,
  port: number,
): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer((request, response) => {
    const refuse = (status: number): void => {
      response.writeHead(status, { "content-type": "text/plain" }).end(`${status}\n`);
    };
    const path = pathOf(request.url ?? "/");
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(405);
    const type = path === null ? undefined : TYPES[extname(path)];
    if (path === null || type === undefined) return refuse(404);
    const file = join(folder, path);
    void stat(file).then(
      (found) => {
        if (!found.isFile()) return refuse(404);
        response.writeHead(200, {
          "content-type": type,
          "content-length": found.size,
          "cache-control": "no-store",
          "x-content-type-options": "nosniff",
        });
        if (request.method === "HEAD") response.end();
        else
          createReadStream(file)
            .on("error", () => response.destroy())
            .pipe(response);
      },
      () => refuse(404),
    );
  });
  await new Promise<void>((done, fail) => {
    server.once("error", fail).listen(port, "127.0.0.1", done);
  });
  const { port: given } = server.address() as AddressInfo;
  return { server, address: `http://127.0.0.1:${given}/` };
}

/** Path of a file below the site; `null` for what is none. A URL never climbs above its root. */
function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    if (/[\\\0]|\/\.|^\/\//.test(path)) return null;
    return path.endsWith("/") ? `${path}index.html` : path;
  } catch {
    return null;
  }
}

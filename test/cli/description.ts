/** A small product for tests of the command line. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

export const DESCRIPTION = `openapi: 3.1.0
info:
  title: Ping
  version: 1.0.0
  x-sdk-name: Ping
servers:
  - url: https://ping.example.com
paths:
  /ping:
    get:
      operationId: ping
      summary: Says whether the service is there.
      tags: [Health]
      responses:
        "200":
          description: It is.
          content:
            application/json:
              schema:
                $ref: ./schemas/pong.yaml
`;

export const SCHEMA = `type: object
required: [answer]
properties:
  answer:
    type: string
    description: Always pong.
    example: pong
`;

export const PRODUCT = `name: Ping
license: MIT
clients:
  - id: ping
    document: api.yaml
output: ../generated
targets:
  typescript: { package: ping-sdk, version: 0.1.0 }
  docs:
`;

/** Writes the product, or a changed one, into a folder. */
export async function placeProduct(
  root: string,
  changes: Readonly<Record<string, string>> = {},
): Promise<void> {
  const files = {
    "spec/sdk-factory.yaml": PRODUCT,
    "spec/api.yaml": DESCRIPTION,
    "spec/schemas/pong.yaml": SCHEMA,
    ...changes,
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

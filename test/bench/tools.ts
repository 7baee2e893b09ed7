/**
 * The generators that are measured.
 *
 * Decides: how each is called: as its documentation says, with a client that uses `fetch`, and without formatting. Ours
 * makes its pages in the same run, which no other does; a second row tells what the SDK alone costs.
 */
import { join } from "node:path";

export interface Tool {
  readonly name: string;
  /** Arguments of Node.js: a program and its arguments. */
  readonly command: (input: string, output: string) => readonly string[];
  /** Where its TypeScript is, below the output folder. */
  readonly sources: string;
  readonly isOurs: boolean;
}

/** @param peers Folder that holds the packages of the others. */
export function tools(root: string, peers: string): readonly Tool[] {
  const own = (name: string, targets: string): Tool => ({
    name,
    command: (input, output) => [
      join(root, "dist/cli.js"),
      ...["generate", "--input", input, "--output", output, "--target", targets, "--silent"],
    ],
    sources: "typescript/src",
    isOurs: true,
  });
  const peer = (
    name: string,
    bin: string,
    args: (input: string, output: string) => string[],
  ): Tool => ({
    name,
    command: (input, output) => [join(peers, bin), ...args(input, output)],
    sources: "",
    isOurs: false,
  });
  const hey = ["@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch"];
  return [
    own("sdk-factory: SDK and pages", "typescript,docs"),
    own("sdk-factory: SDK alone", "typescript"),
    peer("oazapfts", "oazapfts/dist/cli.js", (input, output) => [input, join(output, "api.ts")]),
    peer("orval", "orval/dist/bin/orval.mjs", (input, output) => [
      ...["--input", input, "--output", join(output, "api.ts"), "--client", "fetch"],
    ]),
    peer("openapi-typescript (types)", "openapi-typescript/bin/cli.js", (input, output) => [
      ...[input, "--output", join(output, "schema.ts")],
    ]),
    peer("hey-api", "@hey-api/openapi-ts/bin/run.js", (input, output) => [
      ...["--input", input, "--output", output, "--plugins", ...hey, "--no-log-file", "--silent"],
    ]),
  ];
}

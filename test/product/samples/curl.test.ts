/** The curl commands of all pages, as they stand there, with the variables that the pages say to set. */
import { describe, expect, test } from "vitest";
import { pages, samplesIn } from "../../harness/pages.js";
import { sandboxEnvironment } from "../../harness/product.js";
import { run } from "../../harness/project.js";
import { describeSamples } from "./suite.js";

describe("curl samples", () => {
  describeSamples("curl", {
    alsoOn: [],
    start: (sandbox) => {
      const token = sandbox.tokens.sell(["scoped_userpool_id"], 7200);
      const payload = Buffer.from(token.split(".")[1] ?? "", "base64url").toString();
      const claims = JSON.parse(payload) as { scoped_userpool_id: string };
      const env = {
        ...sandboxEnvironment(sandbox),
        GENAUTH_MANAGEMENT_TOKEN: token,
        GENAUTH_USER_POOL_ID: claims.scoped_userpool_id,
      };
      // A refusal must end the command with a failure, which plain curl does not.
      const careful = `curl() { command curl --silent --show-error --fail-with-body "$@"; }`;
      return {
        run: ({ code }) => run("bash", ["-euo", "pipefail", "-c", `${careful}\n${code}`], { env }),
        stop: () => undefined,
      };
    },
  });

  test("are the same on the pages of every language", () => {
    const all = samplesIn("curl", pages());
    const of = (language: string): readonly string[] =>
      all
        .filter(({ page }) => page.path.includes(`/${language}/`))
        .map(({ page, code }) => `${page.path.replace(`/${language}/`, "/")}\n${code}`);
    expect(of("typescript").length).toBeGreaterThan(100);
    expect(of("python")).toEqual(of("typescript"));
    expect(of("java")).toEqual(of("typescript"));
  });
});

/**
 * Mistakes on the command line and on the disk: what is said, word for word, and with which exit code. Mistakes inside
 * a description are literate cases (`test/cases/mistakes.md`).
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { ROOT, cli, filesBelow, outsideFolder } from "../harness/project.js";

const home = outsideFolder("mistakes");
afterAll(() => rmSync(home, { recursive: true, force: true }));

const GOOD = `openapi: 3.1.0
info: { title: Case, version: 1.0.0 }
paths:
  /ping: { get: { operationId: ping, responses: { "204": { description: Alive. } } } }
`;

beforeEach(() => {
  for (const path of filesBelow(home)) rmSync(join(home, path));
  writeFileSync(join(home, "api.yaml"), GOOD);
});

const generate = (...args: string[]) => cli(["generate", ...args], { cwd: home });
const input = ["-i", "api.yaml", "-t", "typescript"];

describe("arguments", () => {
  test("a file that is not there", async () => {
    const outcome = await generate("-i", "nowhere.yaml", "-o", "out");
    expect(outcome).toMatchInlineSnapshot(`
      {
        "status": 3,
        "stderr": "error[input-not-found]
        there is no file nowhere.yaml
        = help: check the path; it is taken from the working folder

      1 error
      ",
        "stdout": "",
      }
    `);
    expect(existsSync(join(home, "out"))).toBe(false);
  });

  test("no file at all", async () => {
    expect(await generate()).toMatchInlineSnapshot(`
      {
        "status": 2,
        "stderr": "error[config-not-found]
        there is no product file here or above
        = help: name one with --config, or a description with --input and a folder with --output

      1 error
      ",
        "stdout": "",
      }
    `);
  });

  test("a flag that is misspelt", async () => {
    expect(await generate("--chekc")).toMatchInlineSnapshot(`
      {
        "status": 2,
        "stderr": "error[usage] there is no flag --chekc
        = help: did you mean --check?
      ",
        "stdout": "",
      }
    `);
  });

  test("a language that there is not", async () => {
    expect(await generate(...input, "-o", "out", "-t", "typescrpt")).toMatchInlineSnapshot(`
      {
        "status": 2,
        "stderr": "error[config-invalid]
        there is no target "typescrpt"
        = help: did you mean "typescript"?

      1 error
      ",
        "stdout": "",
      }
    `);
  });
});

describe("product file", () => {
  test("every finding, with its place and a proposal", async () => {
    writeFileSync(
      join(home, "sdk-factory.yaml"),
      `name: Case
licence: MIT
clients:
  - { id: main, document: nowhere.yaml }
output: ../out
targets:
  typescirpt: { package: case, version: 1.0.0 }
`,
    );
    expect(await generate()).toMatchInlineSnapshot(`
      {
        "status": 2,
        "stderr": "error[config-invalid] sdk-factory.yaml:1:1
        the product file has no "license"

        1 | name: Case
          | ^
        2 | licence: MIT

        = help: add \`license: MIT\`

      error[config-unknown-key] sdk-factory.yaml:2:1
        the product file has no key "licence"

        1 | name: Case
        2 | licence: MIT
          | ^^^^^^^
        3 | clients:

        = help: did you mean "license"?

      error[config-invalid] sdk-factory.yaml:4:27
        there is no file nowhere.yaml

        3 | clients:
        4 |   - { id: main, document: nowhere.yaml }
          |                           ^^^^^^^^^^^^
        5 | output: ../out

        = help: the path is taken from the folder of the product file

      error[config-unknown-key] sdk-factory.yaml:7:3
        there is no target "typescirpt"

        6 | targets:
        7 |   typescirpt: { package: case, version: 1.0.0 }
          |   ^^^^^^^^^^

        = help: did you mean "typescript"?

      4 errors
      ",
        "stdout": "",
      }
    `);
  });
});

describe("output that cannot be written", () => {
  test("a file in the way", async () => {
    writeFileSync(join(home, "out"), "mine");
    expect(await generate(...input, "-o", "out")).toMatchInlineSnapshot(`
      {
        "status": 3,
        "stderr": "error[output-unwritable]
        out cannot be written: something else stands in the way (EEXIST)
        = help: make room or rights there, or choose another folder with --output

      1 error
      ",
        "stdout": "",
      }
    `);
    expect(readFileSync(join(home, "out"), "utf8")).toBe("mine");
  });

  test("a file that was edited by hand is named and kept", async () => {
    expect((await generate(...input, "-o", "edited")).status).toBe(0);
    const file = join(home, "edited", "typescript", "src", "index.ts");
    writeFileSync(file, "// mine\n");
    expect(await generate(...input, "-o", "edited")).toMatchInlineSnapshot(`
      {
        "status": 1,
        "stderr": "error[output-edited]
        edited/typescript/src/index.ts was edited by hand
        = help: move the edit into the description, a template or the runtime; or delete the file, and it is made again

      1 error
      ",
        "stdout": "",
      }
    `);
    expect(readFileSync(file, "utf8")).toBe("// mine\n");
  });

  test("a file that is not ours is named and kept", async () => {
    mkdirSync(join(home, "foreign", "typescript"), { recursive: true });
    const file = join(home, "foreign", "typescript", "package.json");
    writeFileSync(file, "{}\n");
    expect(await generate(...input, "-o", "foreign")).toMatchInlineSnapshot(`
      {
        "status": 1,
        "stderr": "error[output-foreign]
        foreign/typescript/package.json is not ours, and a generated file has to go there
        = help: move it away, or choose another output folder

      1 error
      ",
        "stdout": "",
      }
    `);
    expect(readFileSync(file, "utf8")).toBe("{}\n");
  });
});

test("what is said about the project's own description is said with paths from here", async () => {
  const copy = join(home, "product");
  rmSync(copy, { recursive: true, force: true });
  cpSync(join(ROOT, "spec"), join(copy, "spec"), { recursive: true });
  const file = join(copy, "spec", "schemas", "GroupDto.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace(/type: object/, "type: objekt"));
  const outcome = await cli(["validate"], { cwd: join(copy, "spec", "schemas") });
  expect(outcome).toMatchInlineSnapshot(`
    {
      "status": 1,
      "stderr": "error[unknown-type] GroupDto.yaml:1:7
      there is no type "objekt"

      1 | type: objekt
        |       ^^^^^^
      2 | description: A user group.

      referenced from: GroupSingleRespDto.yaml:10:11

       9 |     description: The group.
      10 |     $ref: ./GroupDto.yaml
         |           ^^^^^^^^^^^^^^^

      and that from: ../paths/management/get-group.yaml:18:19

      17 |           schema:
      18 |             $ref: ../../schemas/GroupSingleRespDto.yaml
         |                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      19 |     "400":

      and that from: ../management.yaml:45:11

      44 |   /api/v3/get-group:
      45 |     $ref: ./paths/management/get-group.yaml
         |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      46 |   /api/v3/list-groups:

      = help: did you mean "object"?

    1 error
    ",
      "stdout": "",
    }
  `);
});

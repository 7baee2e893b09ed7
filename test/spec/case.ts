/**
 * One row of a table of rules: a description and its findings.
 */
import { expect } from "vitest";
import { checkText } from "./support.js";

export interface Case {
  readonly name: string;
  readonly text: string;
  readonly version?: string;
  readonly lines: readonly string[];
  /** Parts of messages and hints, in the order of the findings. */
  readonly says?: readonly string[];
}

/** An operation with the given members, in one line. */
export const get = (members: string) => `get: { operationId: a, responses: {}, ${members} }`;
export const schemas = (text: string) =>
  `paths: {}\ncomponents:\n  schemas:\n    ${text.split("\n").join("\n    ")}`;

export async function expectFindings({ text, version, lines, says }: Case): Promise<void> {
  const found = await checkText(text, version);
  expect(found.lines).toEqual(lines);
  says?.forEach((part, index) => expect(found.told[index]).toContain(part));
}

/**
 * The server as a program: `node build/conformance/main.js [PORT]` prints its address on one line and serves until it is
 * ended. With `--list` it prints how many cases each topic has instead.
 *
 * Decides: that it reads the cases below the working folder, `test/conformance`.
 * Leaves to others: everything else (`control.ts`).
 */
import { readTopics } from "./case.js";
import { startControl } from "./control.js";

const [argument = "0"] = process.argv.slice(2);
const topics = readTopics("test/conformance");
if (argument === "--list") {
  const rows = topics.map(({ topic, cases }) => `${String(cases.length).padStart(4)}  ${topic}`);
  const total = topics.reduce((sum, { cases }) => sum + cases.length, 0);
  console.log([...rows, `${String(total).padStart(4)}  in all`].join("\n"));
} else {
  const control = await startControl(topics, Number(argument));
  console.log(control.url);
  const stop = (): void => void control.close();
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

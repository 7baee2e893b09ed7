/**
 * Loaded into every measured program: when it ends, it notes what the system says it has used, one line of JSON for
 * each process, in the file that `BENCH_USAGE` names.
 */
import { appendFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const file = process.env.BENCH_USAGE;
if (isMainThread && file) {
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    appendFileSync(
      file,
      `${JSON.stringify({ peakKilobytes: maxRSS, cpu: (userCPUTime + systemCPUTime) / 1e6 })}\n`,
    );
  });
}

/**
 * Loaded with `node --require` before a program that must not reach beyond its process: whatever opens a socket, looks
 * up a name or starts a process ends the program at once, with status 97 and the name of what was called.
 */
"use strict";
const { syncBuiltinESMExports } = require("node:module");

function forbid(owner, name, label) {
  Object.defineProperty(owner, name, {
    configurable: true,
    writable: true,
    value: () => {
      require("node:fs").writeSync(2, `trap: ${label}\n`);
      process.exit(97);
    },
  });
}

for (const [module, names] of Object.entries({
  net: ["connect", "createConnection", "createServer"],
  tls: ["connect", "createServer"],
  dgram: ["createSocket"],
  dns: ["lookup", "resolve", "resolve4", "resolve6"],
  http: ["request", "get", "createServer"],
  https: ["request", "get", "createServer"],
  http2: ["connect"],
  child_process: ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"],
}))
  for (const name of names) forbid(require(`node:${module}`), name, `${module}.${name}`);
forbid(require("node:net").Socket.prototype, "connect", "net.Socket.connect");
forbid(require("node:child_process").ChildProcess.prototype, "spawn", "ChildProcess.spawn");
forbid(require("node:dns").promises, "lookup", "dns.promises.lookup");
forbid(globalThis, "fetch", "fetch");
syncBuiltinESMExports();

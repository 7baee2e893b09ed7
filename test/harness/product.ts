/**
 * What a product test starts from.
 *
 * Decides: that a product that could not be built fails the test with the reason.
 * Leaves to others: building it (`setup.ts`).
 */
import { inject } from "vitest";
import { Description } from "../sandbox/description.js";
import { playGenAuth } from "../sandbox/genauth.js";
import { APPLICATION, playOpenId } from "../sandbox/oidc.js";
import { GUEST_KEY } from "../sandbox/state.js";
import { type Sandbox, type SandboxOptions, startSandbox } from "../sandbox/server.js";
import { DESCRIPTIONS } from "./project.js";
import type { Product } from "./setup.js";

export function product(): Product {
  const built = inject("product");
  if (built.error !== null) throw new Error(`the SDK could not be built:\n${built.error}`);
  return built;
}

/** Read by the first server of a test file, and shared by its hundreds of servers: reading takes a while. */
let descriptions: readonly Description[] | undefined;

/** A server that answers from the project's own descriptions, and plays the service. */
export function startProductSandbox(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  const plays = [playGenAuth, playOpenId()];
  descriptions ??= DESCRIPTIONS.map((file) => new Description(file));
  return startSandbox({ documents: descriptions, plays, ...options });
}

/** The environment in which a program that uses the SDK talks to the sandbox. */
export function sandboxEnvironment(sandbox: Sandbox): Record<string, string> {
  return {
    GENAUTH_ACCESS_KEY_ID: GUEST_KEY,
    GENAUTH_ACCESS_KEY_SECRET: "sandbox-access-key-secret",
    GENAUTH_HOST: sandbox.url,
    GENAUTH_APP_HOST: sandbox.url,
    GENAUTH_APP_ID: APPLICATION.id,
    GENAUTH_APP_SECRET: APPLICATION.secret,
    GENAUTH_REDIRECT_URI: "http://localhost:3000/callback",
    GENAUTH_LOGOUT_REDIRECT_URI: "http://localhost:3000/",
    GENAUTH_ACCESS_TOKEN: "sandbox-user-token",
  };
}

/**
 * The sandbox remembers what the signed-in user does with the own account.
 */
import { afterEach, expect, test } from "vitest";
import {
  AuthenticationClient,
  isConflictError,
  isInvalidArgumentError,
  isNotFoundError,
} from "../../generated/typescript/src/index.js";
import { DESCRIPTIONS } from "../harness/project.js";
import { playGenAuth } from "./genauth.js";
import { APPLICATION, USER_TOKEN } from "./oidc.js";
import { type Sandbox, startSandbox } from "./server.js";

const OLD = "example-Passw0rd";
const CODE = "123456";

let sandbox: Sandbox | undefined;
afterEach(async () => {
  const problems = sandbox?.requests.flatMap((one) => one.problems);
  await sandbox?.close();
  sandbox = undefined;
  expect(problems).toEqual([]);
});

async function signedIn(): Promise<AuthenticationClient> {
  sandbox = await startSandbox({ documents: DESCRIPTIONS, plays: [playGenAuth] });
  return new AuthenticationClient({
    appHost: sandbox.url,
    appId: APPLICATION.id,
    accessToken: USER_TOKEN,
    maxRetries: 0,
  });
}

async function failure(promise: PromiseLike<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.unreachable(),
    (error: unknown) => error,
  );
}

test("a profile shows what was changed, and custom fields only when asked", async () => {
  const client = await signedIn();
  const { data: changed } = await client.updateProfile({
    nickname: "Bo",
    customData: { school: "Elsewhere" },
  });
  const { data: plain } = await client.getProfile();
  expect([changed.nickname, plain.nickname, plain.username]).toEqual(["Bo", "Bo", "bob"]);
  expect(plain).not.toHaveProperty("customData");
  const { data: whole } = await client.getProfile({ withCustomData: true });
  expect(whole.customData).toEqual({ school: "Elsewhere" });
  expect(isConflictError(await failure(client.updateProfile({ username: "carol" })))).toBe(true);
});

test("an email address is bound and unbound with a code", async () => {
  const client = await signedIn();
  await client.unbindEmail({ passCode: CODE });
  expect((await client.getProfile()).data).not.toHaveProperty("email");
  expect((await client.getSecurityLevel()).data.emailBinded).toBe(false);
  const wrong = await failure(client.bindEmail({ email: "b@example.com", passCode: "000000" }));
  expect(isInvalidArgumentError(wrong)).toBe(true);
  const others = { email: "carol@example.com", passCode: CODE };
  expect(isConflictError(await failure(client.bindEmail(others)))).toBe(true);
  await client.bindEmail({ email: "b@example.com", passCode: CODE });
  expect((await client.getProfile()).data.email).toBe("b@example.com");
});

test("a phone number changes in two steps, and a token works once and for its change", async () => {
  const client = await signedIn();
  const { data } = await client.verifyUpdatePhoneRequest({
    verifyMethod: "PHONE_PASSCODE",
    phonePassCodePayload: {
      newPhoneNumber: "2025550177",
      newPhonePassCode: CODE,
      newPhoneCountryCode: "+1",
    },
  });
  expect((await client.getProfile()).data.phone).not.toBe("2025550177");
  const elsewhere = { updateEmailToken: data.updatePhoneToken };
  expect(isInvalidArgumentError(await failure(client.updateEmail(elsewhere)))).toBe(true);
  const token = { updatePhoneToken: data.updatePhoneToken };
  await client.updatePhone(token);
  expect((await client.getProfile()).data.phone).toBe("2025550177");
  expect(isInvalidArgumentError(await failure(client.updatePhone(token)))).toBe(true);
});

test("a password is changed by who knows it, reset with a code, and proves a deletion", async () => {
  const client = await signedIn();
  const change = (oldPassword: string, newPassword: string) =>
    client.updatePassword({ oldPassword, newPassword });
  expect(isInvalidArgumentError(await failure(change("wrong", "second")))).toBe(true);
  await change(OLD, "second");
  await change("second", "third");
  expect(isInvalidArgumentError(await failure(change("second", "fourth")))).toBe(true);

  const { data: reset } = await client.verifyResetPasswordRequest({
    verifyMethod: "EMAIL_PASSCODE",
    emailPassCodePayload: { email: "bob@example.com", passCode: CODE },
  });
  const { passwordResetToken } = reset;
  await client.resetPassword({ passwordResetToken, password: "fifth" });

  await client.updateProfile({ nickname: "Bo" });
  const proof = (password: string) =>
    client.verifyDeleteAccountRequest({
      verifyMethod: "PASSWORD",
      passwordPayload: { password },
    });
  expect(isInvalidArgumentError(await failure(proof("third")))).toBe(true);
  const { data: deletion } = await proof("fifth");
  const { deleteAccountToken } = deletion;
  expect((await client.deleteAccount({ deleteAccountToken })).data.success).toBe(true);
  expect((await client.getProfile()).data.nickname).toBe("Bobby");
});

test("devices are signed out and removed", async () => {
  const client = await signedIn();
  const [first] = (await client.listDevices()).data;
  const deviceId = first?.device.deviceId ?? "";
  await client.revokeDeviceSession({ deviceId });
  expect((await client.listDevices()).data).toMatchObject([{ online: false }]);
  await client.unbindDevice({ deviceId });
  expect((await client.listDevices()).data).toEqual([]);
  expect(isNotFoundError(await failure(client.unbindDevice({ deviceId: "other" })))).toBe(true);
});

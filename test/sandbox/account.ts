/**
 * Plays the account of the signed-in user: what was changed is so when the profile is read.
 *
 * Decides: that there is one user, Bob of the description's examples, whoever's access token comes; which codes,
 * passwords and tokens are good; that Carol's names are taken; and that Bob is as before once the account was deleted.
 * Leaves to others: whether the access token is good (`request.ts`). Passkeys and public accounts are answered from the
 * description's examples.
 *
 * A sample can be run again and again, in any order: codes, tokens and the password of the examples stay good, and
 * what an example binds or unbinds may be bound and unbound already.
 */
import { type Answer, type Behaviour, type ValidRequest, shownSuccess } from "./answers.js";
import type { Description } from "./description.js";
import { failed, knownTo, pageOf, queryOf, shownUser, succeeded, text } from "./envelope.js";
import { type Json, type JsonObject, at, isObject, member } from "./json.js";
import { listed, newId } from "./state.js";

/** What every message that the service would have sent says. */
const CODES = ["123456", "654321"];
const PASSWORD = "example-Passw0rd";

/** Another user of the pool. */
const CAROL: JsonObject = { email: "carol@example.com", phone: "2025550124", username: "carol" };

/** Seconds. */
const EXPIRES = 60;

/** What each step of a change in two steps is about. */
type Change = "email" | "phone" | "password" | "deletion";

interface Permission {
  readonly change: Change;
  /** What the user gets by it. */
  readonly fields: JsonObject;
}

export function playAccount(description: Description): Readonly<Record<string, Behaviour>> {
  const shown = (id: string): Json | undefined => shownSuccess(description.operation(id)).body;
  const user = (): JsonObject => {
    const data = member(shown("getProfile"), "data");
    return isObject(data) ? structuredClone(data) : {};
  };
  let bob = user();
  let password: string = PASSWORD;
  let devices = listed(shown("listDevices"));
  const permissions = new Map<string, Permission>();
  const everSeen = new Set(devices.map(deviceId));

  const change = (fields: JsonObject): void => {
    bob = { ...bob, ...fields, updatedAt: new Date().toISOString() };
  };
  const clash = (fields: JsonObject): Answer | undefined => {
    const field = Object.keys(CAROL).find((name) => fields[name] === CAROL[name]);
    return field === undefined
      ? undefined
      : failed(409, `The ${field} ${String(fields[field])} already belongs to another user`);
  };

  /** Gives Bob what a code proves to be his, unless it is somebody else's. */
  const bind =
    (fieldsOf: (json: Json | undefined) => JsonObject): Behaviour =>
    ({ json }) => {
      const fields = fieldsOf(json);
      if (!isCode(json)) return wrongCode();
      const refused = clash(fields);
      if (refused) return refused;
      change(fields);
      return succeeded();
    };

  const unbind =
    (...fields: readonly string[]): Behaviour =>
    ({ json }) => {
      if (!isCode(json)) return wrongCode();
      for (const field of fields) delete bob[field];
      change({ [`${fields[0] ?? ""}Verified`]: false });
      return succeeded();
    };

  /** The first step: a token for what is allowed now. */
  const permit = (key: string, permission: Permission): Answer => {
    const token = newId();
    permissions.set(token, permission);
    return succeeded({ [key]: token, tokenExpiresIn: EXPIRES });
  };

  /**
   * The second step: a token works once, and for its own change. The token of the operation's example always works and
   * brings nothing with it, since no first step gave it out.
   */
  const redeem =
    (
      key: string,
      wanted: Change,
      data: boolean,
      perform: (fields: JsonObject, json: Json | undefined) => void,
    ): Behaviour =>
    ({ operation, json }) => {
      const token = text(json, key);
      const found = permissions.get(token);
      const isExample = exampleOf(operation, key) === token;
      if (!isExample && found?.change !== wanted)
        return failed(400, "The token is no longer valid");
      permissions.delete(token);
      perform(found?.fields ?? {}, json);
      return succeeded(data ? { success: true } : undefined);
    };

  return {
    getProfile: ({ parameters }) => succeeded(shownUser(bob, queryOf(parameters))),
    updateProfile: ({ json }) => {
      const fields = knownTo(description, "UserDto", isObject(json) ? json : {});
      const refused = clash(fields);
      if (refused) return refused;
      change(fields);
      return succeeded(bob);
    },
    bindEmail: bind((json) => ({ email: text(json, "email"), emailVerified: true })),
    unbindEmail: unbind("email"),
    bindPhone: bind(phoneOf("phoneNumber", "phoneCountryCode")),
    unbindPhone: unbind("phone", "phoneCountryCode"),
    getSecurityLevel: () => {
      const [email, phone] = ["email" in bob, "phone" in bob];
      return succeeded({
        passwordSecurityLevel: 1,
        mfaEnrolled: false,
        passwordSet: true,
        emailBinded: email,
        phoneBinded: phone,
        securityScore: 20 + (email ? 20 : 0) + (phone ? 20 : 0),
      });
    },
    updatePassword: ({ json }) => {
      // The password of the examples stays good: see above.
      if (![password, PASSWORD].includes(text(json, "oldPassword"))) {
        return failed(400, "The old password is wrong");
      }
      password = text(json, "newPassword");
      return succeeded();
    },
    verifyUpdateEmailRequest: ({ json }) => {
      const payload = member(json, "emailPassCodePayload");
      const fields = { email: text(payload, "newEmail"), emailVerified: true };
      if (!isCode(payload, "newEmailPassCode")) return wrongCode();
      return clash(fields) ?? permit("updateEmailToken", { change: "email", fields });
    },
    updateEmail: redeem("updateEmailToken", "email", false, change),
    verifyUpdatePhoneRequest: ({ json }) => {
      const payload = member(json, "phonePassCodePayload");
      const fields = phoneOf("newPhoneNumber", "newPhoneCountryCode")(payload);
      if (!isCode(payload, "newPhonePassCode")) return wrongCode();
      return clash(fields) ?? permit("updatePhoneToken", { change: "phone", fields });
    },
    updatePhone: redeem("updatePhoneToken", "phone", false, change),
    verifyResetPasswordRequest: ({ json }) =>
      isProof(json)
        ? permit("passwordResetToken", { change: "password", fields: {} })
        : wrongCode(),
    resetPassword: redeem("passwordResetToken", "password", true, (_, json) => {
      password = text(json, "password");
    }),
    verifyDeleteAccountRequest: ({ json }) => {
      const given = at(json, "/passwordPayload/password");
      const isGood =
        text(json, "verifyMethod") === "PASSWORD"
          ? [password, PASSWORD].some((one) => one === given)
          : isProof(json);
      return isGood
        ? permit("deleteAccountToken", { change: "deletion", fields: {} })
        : failed(400, "The proof is wrong");
    },
    deleteAccount: redeem("deleteAccountToken", "deletion", true, () => {
      bob = user();
      password = PASSWORD;
      permissions.clear();
    }),
    listDevices: ({ parameters }) => succeeded(pageOf(devices, queryOf(parameters))),
    unbindDevice: ({ json }) => {
      const id = text(json, "deviceId");
      if (!everSeen.has(id)) return noDevice();
      devices = devices.filter((one) => deviceId(one) !== id);
      return succeeded();
    },
    revokeDeviceSession: ({ json }) => {
      const id = text(json, "deviceId");
      if (!everSeen.has(id)) return noDevice();
      devices = devices.map((one) => (deviceId(one) === id ? { ...one, online: false } : one));
      return succeeded();
    },
  };
}

const wrongCode = (): Answer => failed(400, "The verification code is wrong");
const noDevice = (): Answer => failed(404, "The device does not exist");

function isCode(json: Json | undefined, key = "passCode"): boolean {
  return CODES.includes(text(json, key));
}

/** Whether the code of the payload that `verifyMethod` names is good. */
function isProof(json: Json | undefined): boolean {
  const kind = text(json, "verifyMethod") === "EMAIL_PASSCODE" ? "email" : "phone";
  return isCode(member(json, `${kind}PassCodePayload`));
}

const phoneOf =
  (number: string, country: string) =>
  (json: Json | undefined): JsonObject => ({
    phone: text(json, number),
    phoneCountryCode: text(json, country) || "+86",
    phoneVerified: true,
  });

function deviceId(one: JsonObject): string {
  return text(member(one, "device"), "deviceId");
}

/** What the minimal example of an operation's body says at `key`. */
function exampleOf(operation: ValidRequest["operation"], key: string): Json | undefined {
  const examples = operation.body?.get("content", "application/json", "examples");
  return examples?.get("minimal", "value", key)?.value;
}

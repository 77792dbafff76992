import { exactly, someText } from "../../src/tools/pact/index.ts";

/** The session context's errors, as far as our consumers read them. */
export function problem<const Code extends number>(code: Code, example: string) {
  return { code: exactly(code), message: someText(example) };
}

/** The gateway's 401, as far as our consumers read it: the error code tells an expired token from any other. */
export const expiredFault = {
  fault: {
    faultstring: someText("Access Token expired"),
    detail: { errorcode: exactly("keymanagement.service.access_token_expired") },
  },
};

export const invalidFault = {
  fault: {
    faultstring: someText("Invalid access token"),
    detail: { errorcode: exactly("oauth.v2.InvalidAccessToken") },
  },
};

// @vitest-environment happy-dom
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { mockApi } from "../../../mocks/msw/setup.ts";
import { crossOriginAnswers, crossOriginStory, type CallFromPage } from "../../support/cross-origin.ts";

const viaFetch: CallFromPage = async (method, target, { headers = {}, body, credentials }) => {
  const response = await window.fetch(`https://api.emporix.io${target}`, {
    method,
    headers: { ...headers },
    credentials: credentials ? "include" : "same-origin",
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, text: await response.text(), version: response.headers.get("version") };
};

describe("a page in happy-dom", () => {
  mockApi({ hooks: { beforeAll, afterEach, afterAll } });

  it.each([false, true])("reaches the API by fetch, credentials: %s", async (credentials) => {
    expect(location.origin).not.toBe("https://api.emporix.io");
    expect(await crossOriginStory(viaFetch, credentials)).toEqual(crossOriginAnswers);
  });
});

// @vitest-environment happy-dom
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { mockApi, startMock } from "../../../mocks/msw/setup.ts";
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

describe("a call from happy-dom that no operation answers", () => {
  it.each([
    ["GET", "/cart/acme/cart", 404, {}],
    ["POST", "/cart/acme/cart", 404, { authorization: "Bearer token" }],
    ["DELETE", "/session-context/acme/me/context", 405, {}],
    ["GET", "/__kit/clock", 404, {}],
  ])("fails the test although a preflight comes first: %s %s", async (method, path, status, headers) => {
    await using mock = startMock({ baseUrl: "https://other.example" });
    await expect(
      mock.isolated(async () => {
        const response = await window.fetch(`https://other.example${path}`, { method, headers });
        expect(response.status).toBe(status);
      })(),
    ).rejects.toThrow(`no such operation: ${method} https://other.example${path} (the nearest are`);
  });
});

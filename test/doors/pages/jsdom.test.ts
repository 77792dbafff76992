// @vitest-environment jsdom
import axios from "axios";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createHandlers } from "../../../mocks/msw/handlers.ts";
import { mockApi } from "../../../mocks/msw/setup.ts";
import { createKit } from "../../../src/engine/kit.ts";
import { crossOriginAnswers, crossOriginStory, type CallFromPage } from "../../support/cross-origin.ts";

const viaAxios: CallFromPage = async (method, target, { headers = {}, body, credentials }) => {
  const {
    status,
    data,
    headers: answered,
  } = await axios.request<string>({
    adapter: "xhr",
    method,
    url: `https://api.emporix.io${target}`,
    headers: { ...headers },
    data: body,
    withCredentials: credentials,
    responseType: "text",
    transformResponse: (text: string) => text,
    validateStatus: () => true,
  });
  return { status, text: data, version: (answered["version"] as string | undefined) ?? null };
};

describe("createHandlers in a page in jsdom", () => {
  it.each(["api.emporix.io", "//api.emporix.io", "localhost:4010", "api"])("refuse %j as a base URL", (baseUrl) => {
    expect(() => createHandlers(createKit(), { baseUrl })).toThrow("baseUrl must be a URL with its scheme");
  });

  it("take a path of the page", () => {
    const [first] = createHandlers(createKit(), { baseUrl: "/api" });
    expect(first?.info.header).toContain(`${location.origin}/api/`);
  });
});

describe("a page in jsdom", () => {
  mockApi({ hooks: { beforeAll, afterEach, afterAll } });

  it.each([false, true])("reaches the API by axios and XMLHttpRequest, credentials: %s", async (credentials) => {
    expect(location.origin).not.toBe("https://api.emporix.io");
    expect(await crossOriginStory(viaAxios, credentials)).toEqual(crossOriginAnswers);
  });
});

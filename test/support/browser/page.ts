// What runs in the page under test: it does what the test asks of the kit in the page.
import { clear, createStore, set } from "idb-keyval";
import { http, type HttpHandler, HttpResponse } from "msw";
import { override } from "../../../src/engine/overrides/override.ts";
import { mockApi, type BrowserOptions, type MockedPage } from "../../../mocks/msw/browser.ts";
import { serviceAt } from "../../../src/engine/service-at.ts";

declare global {
  interface Window {
    mockApi: typeof mockApi;
    serviceAt: typeof serviceAt;
    /** A handler that answers every request to this URL with this status. */
    answer: (url: string, status: number) => HttpHandler;
    /** Sends a request that is never answered; resolves when the page's MSW has it. */
    askInVain: () => Promise<void>;
    /** Where the kit keeps its state by default. */
    stateDatabase: { readonly clear: () => Promise<void>; readonly set: (key: string, value: string) => Promise<void> };
    startMock: (options?: BrowserOptions) => Promise<void>;
    mocked: MockedPage;
  }
}

window.mockApi = mockApi;
window.serviceAt = serviceAt;
const stateStore = createStore("session-context-kit", "state");
window.stateDatabase = { clear: () => clear(stateStore), set: (key, value) => set(key, value, stateStore) };
window.answer = (url, status) => http.all(url, () => new HttpResponse(null, { status }));
window.askInVain = () =>
  new Promise<void>((resolve) => {
    const { kit } = window.mocked;
    override(kit, "GET /site/{tenant}/sites", () => {
      resolve();
      return new Promise<never>(() => undefined);
    });
    void fetch("/site/acme/sites");
  });
window.startMock = async (options) => {
  window.mocked = await mockApi(options);
};

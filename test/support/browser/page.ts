// What runs in the page under test: it does what the test asks of the kit in the page.
import { mockApi, type BrowserOptions, type MockedPage } from "../../../mocks/msw/browser.ts";

declare global {
  interface Window {
    startMock: (options?: BrowserOptions) => Promise<void>;
    mocked: MockedPage;
  }
}

window.startMock = async (options) => {
  window.mocked = await mockApi(options);
};

import { KitError } from "../../src/shared/errors.ts";
import type { BrowserOptions, MockedPage } from "./browser.ts";

export { openIndexedDbStorage } from "../../src/engine/store/web/indexed-db-storage.ts";
export { openWebStorage } from "../../src/engine/store/web/web-storage.ts";

/**
 * Stands in for `session-context-kit/browser` where a page is rendered on a server: a component may import it there, and calls it in
 * the page.
 */
export async function mockApi(_options?: BrowserOptions): Promise<MockedPage> {
  throw new KitError(
    "PAGE_NOT_MOCKED",
    "mockApi of session-context-kit/browser works in a page: call it in an effect, or use startMock of session-context-kit/node on the server",
  );
}

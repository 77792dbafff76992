import { describe, expect, it, vi } from "vitest";
import { startServer } from "../../../src/doors/server/index.ts";
import { fetchOf } from "../../../src/engine/http/fetch.ts";

/** A service whose only answer never ends, and which is told when nobody wants it any more. */
function endless() {
  let told = (): void => undefined;
  const gone = new Promise<void>((resolve) => (told = resolve));
  let hasBegun = false;
  const body = (): ReadableStream<Uint8Array> =>
    new ReadableStream({
      pull(controller) {
        if (!hasBegun) controller.enqueue(new TextEncoder().encode("retry: 1000\n\n"));
        const isFirst = !hasBegun;
        hasBegun = true;
        return isFirst ? undefined : new Promise<void>(() => undefined);
      },
      cancel: () => told(),
    });
  return { gone, handle: () => ({ status: 200, headers: { "content-type": "text/event-stream" }, body: body() }) };
}

describe("an answer without an end", () => {
  it("ends when its client goes away", async () => {
    const { gone, handle } = endless();
    const server = await startServer({ handle }, { port: 0 });
    const client = new AbortController();
    await fetch(server.url, { signal: client.signal });
    client.abort();
    await expect(gone).resolves.toBeUndefined();
    await server.close();
  });

  it("ends when the server stops, and does not hold it up", async () => {
    const { gone, handle } = endless();
    const server = await startServer({ handle }, { port: 0 });
    const response = await fetch(server.url);
    const begun = performance.now();
    await server.close();
    expect(performance.now() - begun).toBeLessThan(1900);
    await gone;
    expect(await response.text()).toBe("retry: 1000\n\n");
  });

  it("is not begun for HEAD, over HTTP and in process", async () => {
    const overHttp = endless();
    const server = await startServer(overHttp, { port: 0 });
    const response = await fetch(server.url, { method: "HEAD" });
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/event-stream"]);
    await overHttp.gone;
    await server.close();
    const inProcess = endless();
    const cancelled = vi.fn<() => void>();
    void inProcess.gone.then(cancelled);
    await fetchOf(inProcess)("https://api.emporix.io/", { method: "HEAD" });
    await vi.waitFor(() => expect(cancelled).toHaveBeenCalledOnce());
  });
});

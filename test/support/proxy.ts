import { expect, onTestFinished } from "vitest";
import { startProxy } from "../../src/doors/proxy/proxy-server.ts";
import type { RunningServer } from "../../src/doors/server/running-server.ts";
import { ownContract } from "../../src/layers/validation/compiled/own-contract.ts";

/** A proxy before an upstream, which answers everything, until the test ends. */
export async function proxyBefore(url: URL): Promise<RunningServer> {
  const proxy = await startProxy({
    upstream: { url },
    contract: ownContract,
    port: 0,
    host: "127.0.0.1",
    onPassed: () => undefined,
    onFailure: (message) => expect.unreachable(message),
  });
  onTestFinished(() => proxy.close());
  return proxy;
}

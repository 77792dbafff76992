// Preloaded into a measured server: at SIGUSR2 it says on standard error how much memory is in use after a collection, and the
// longest time that the event loop has stood still since the last signal.
import { monitorEventLoopDelay } from "node:perf_hooks";

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();

process.on("SIGUSR2", () => {
  const longestPause = delay.max / 1e6;
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  process.stderr.write(`gauge ${JSON.stringify({ bytes: heapUsed + external, longestPause })}\n`);
  // What the collection took is not the server's.
  setTimeout(() => delay.reset(), 50);
});

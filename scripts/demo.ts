import { join } from "node:path";
import { parseArgs } from "node:util";
import { handleSignals, Stopped, takeOverSignals } from "../src/cli/signals.ts";

// Serves the demo storefront until a signal: exit code 0, or the signal's own (129, 130 or 143) before it was ready.
handleSignals();
const { values } = parseArgs({ options: { port: { type: "string" }, host: { type: "string" } } });
const { createServer } = await import("vite");
const stop = takeOverSignals();
const { port, host } = values;
const server = await createServer({
  configFile: join(import.meta.dirname, "../mocks/demo/vite.config.ts"),
  server: { ...(port === undefined ? {} : { port: Number(port) }), ...(host === undefined ? {} : { host }) },
});
try {
  stop.throwIfArrived();
  await server.listen();
  stop.throwIfArrived();
  server.printUrls();
  await stop.arrived;
  process.exitCode = 0;
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
  process.exitCode = error.exitCode;
} finally {
  // At SIGTERM Vite closes too, and exits with the code that is set by then.
  await server.close();
}
process.exit();

import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface RunningServer {
  /** As `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Stops taking requests and resolves when those under way are answered. The kit stays open. */
  close(): Promise<void>;
}

/** How long requests under way may take to finish when the server stops, in milliseconds. */
const patience = 2000;

/**
 * Resolves when the server listens.
 *
 * @throws the error of `node:http` when it cannot listen, as `EADDRINUSE`
 */
export async function runServer(server: Server, port: number, host: string): Promise<RunningServer> {
  await listen(server, port, host);
  const address = server.address() as AddressInfo;
  const shownHost = address.family === "IPv6" ? `[${address.address}]` : address.address;
  let closed: Promise<void> | undefined;
  return {
    url: `http://${shownHost}:${address.port}`,
    close: () =>
      (closed ??= new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeIdleConnections();
        // Whoever has not finished a request by then is not going to.
        setTimeout(() => server.closeAllConnections(), patience).unref();
      })),
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

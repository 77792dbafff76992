import type { Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";

export interface RunningServer {
  /** As `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Stops taking requests and resolves when those under way are answered. The kit stays open. */
  close(): Promise<void>;
}

/** How long requests under way may take to finish when the server stops, in milliseconds. */
const shutdownTimeout = 2000;

/** How often to close the connections whose request has been answered since, in milliseconds. */
const idleCheck = 20;

/**
 * Resolves when the server listens. `onClose` ends what would never end by itself.
 *
 * @throws the error of `node:http` when it cannot listen, as `EADDRINUSE`
 */
export async function runServer(
  server: Server,
  port: number,
  host: string,
  onClose: () => void = () => undefined,
): Promise<RunningServer> {
  const unused = unusedSockets(server);
  await listen(server, port, host);
  const address = server.address() as AddressInfo;
  const shownHost = address.family === "IPv6" ? `[${address.address}]` : address.address;
  let closed: Promise<void> | undefined;
  return {
    url: `http://${shownHost}:${address.port}`,
    close: () =>
      (closed ??= new Promise((resolve, reject) => {
        const idle = setInterval(() => server.closeIdleConnections(), idleCheck);
        // A request that is not finished by then will not finish.
        const last = setTimeout(() => server.closeAllConnections(), shutdownTimeout);
        server.close((error) => {
          clearInterval(idle);
          clearTimeout(last);
          if (error === undefined) resolve();
          else reject(error);
        });
        onClose();
        for (const socket of unused()) socket.destroy();
      })),
  };
}

/** The connections that nothing has come over yet: Node counts them as requests under way. */
function unusedSockets(server: Server): () => Socket[] {
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  return () => [...sockets].filter(({ bytesRead }) => bytesRead === 0);
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

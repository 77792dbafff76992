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

/** How often to close the connections over which nothing has gone since the last time, in milliseconds. */
const quietCheck = 300_000;

/** The fake timers of test runners replace the global functions, and who moves them moves no connection. */
const [every, stop] = [setInterval, clearInterval];

/** On a socket: how many requests over it are being answered. A set that they come to and leave would cost more than they do. */
const underWay = Symbol("requests under way");

type OwnSocket = Socket & { [underWay]?: number };

/** A request over a connection is being answered, and will be after this turn: the connection is not quiet. */
export function beginAnswer(socket: Socket): void {
  const own: OwnSocket = socket;
  own[underWay] = (own[underWay] ?? 0) + 1;
}

/** Its answer has been handed over. */
export function endAnswer(socket: Socket): void {
  const own: OwnSocket = socket;
  own[underWay] = (own[underWay] ?? 0) - 1;
}

/**
 * Resolves when the server listens. `onClose` ends what would never end by itself. A connection that a client keeps stays open for five
 * minutes at least: by default Node closes it after five seconds, at a moment when the client may have begun its next request, and each
 * request pays for a timer.
 *
 * @throws the error of `node:http` when it cannot listen, as `EADDRINUSE`
 */
export async function runServer(
  server: Server,
  port: number,
  host: string,
  onClose: () => void = () => undefined,
): Promise<RunningServer> {
  server.keepAliveTimeout = 0;
  const sockets = socketsOf(server);
  await listen(server, port, host);
  const quiet = closingQuiet(sockets);
  const address = server.address() as AddressInfo;
  const shownHost = address.family === "IPv6" ? `[${address.address}]` : address.address;
  let closed: Promise<void> | undefined;
  return {
    url: `http://${shownHost}:${address.port}`,
    close: () =>
      (closed ??= new Promise((resolve, reject) => {
        stop(quiet);
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
        // The connections that nothing has come over yet: Node counts them as requests under way.
        for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
      })),
  };
}

/** The open connections. */
function socketsOf(server: Server): ReadonlySet<Socket> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  return sockets;
}

/** Closes the connections that nobody has used for a while, now and then. */
function closingQuiet(sockets: ReadonlySet<OwnSocket>): NodeJS.Timeout {
  let before = new Map<OwnSocket, number>();
  return every(() => {
    const now = new Map(Array.from(sockets, (socket) => [socket, socket.bytesRead + socket.bytesWritten]));
    for (const [socket, bytes] of now) if (before.get(socket) === bytes && isQuiet(socket)) socket.destroy();
    before = now;
  }, quietCheck).unref();
}

/** Nothing is being answered over it, and its client has read all that was. */
function isQuiet({ [underWay]: answers = 0, writableLength }: OwnSocket): boolean {
  return answers === 0 && writableLength === 0;
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

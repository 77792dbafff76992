import { KitError } from "../shared/errors.ts";
import { type Flags, type FlagValues, wholeNumber } from "./flags.ts";

const defaultHost = "127.0.0.1";

/** Where a server of ours listens. */
export interface ListenAddress {
  readonly port: number;
  readonly host: string;
}

/** The flags that say where to listen. */
export function listenFlags(defaultPort: number) {
  return {
    port: { type: "string", value: "PORT", help: `the port to listen on (${defaultPort}); 0 takes a free one` },
    host: {
      type: "string",
      value: "HOST",
      help: `the address to listen on (${defaultHost}, so only this machine can connect)`,
    },
  } as const satisfies Flags;
}

export function readListenAddress(
  { port, host }: FlagValues<ReturnType<typeof listenFlags>>,
  defaultPort: number,
): ListenAddress {
  return { port: wholeNumber("port", port, 0, 65_535) ?? defaultPort, host: host ?? defaultHost };
}

/** Why a server cannot listen, as a sentence. */
export function listenError(error: unknown, { port, host }: ListenAddress): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE")
    return new KitError(
      "ADDRESS_UNUSABLE",
      `Port ${port} on ${host} is in use: stop what runs there, or choose another with --port`,
    );
  if (code === "EACCES")
    return new KitError(
      "ADDRESS_UNUSABLE",
      `This user may not listen on port ${port}: choose one from 1024 on with --port`,
    );
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return new KitError("ADDRESS_UNUSABLE", `${host} is not an address of this machine: choose another with --host`);
  return error;
}

export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}

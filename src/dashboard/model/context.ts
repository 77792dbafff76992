import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Connection } from "./connection.ts";

export const ConnectionContext = createContext<Connection | undefined>(undefined);

/** The connection to the kit that the dashboard shows. */
export function useConnection(): Connection {
  const connection = useContext(ConnectionContext);
  if (connection === undefined) throw new Error("The dashboard has no connection: render it by openDashboard");
  return connection;
}

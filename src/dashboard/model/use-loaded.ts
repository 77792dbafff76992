import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { useConnection } from "./context.ts";
import type { Topic } from "./live.ts";

export interface Loaded<Data> {
  /** What was loaded last; undefined until then. */
  readonly data: Data | undefined;
  readonly error: Error | undefined;
  readonly reload: () => void;
}

/** Loads at once, whenever the key changes, and whenever the kit says that something of a topic has changed. */
export function useLoaded<Data>(key: string, topics: readonly Topic[], load: () => Promise<Data>): Loaded<Data> {
  const { live } = useConnection();
  const [state, setState] = useState<{ key: string; data?: Data; error?: Error }>({ key });
  const [turn, setTurn] = useState(0);
  const latest = useRef(load);
  latest.current = load;
  const reload = useCallback(() => setTurn((before) => before + 1), []);
  const watched = topics.join(" ");

  useEffect(() => live.watch(watched.split(" ") as Topic[], reload), [live, watched, reload]);
  useEffect(() => {
    let isCurrent = true;
    latest.current().then(
      (data) => isCurrent && setState({ key, data }),
      (error: unknown) =>
        isCurrent &&
        setState((before) => ({
          ...(before.key === key ? before : { key }),
          error: error instanceof Error ? error : new Error(String(error)),
        })),
    );
    return () => {
      isCurrent = false;
    };
  }, [key, turn]);

  const isOld = state.key !== key;
  return { data: isOld ? undefined : state.data, error: isOld ? undefined : state.error, reload };
}

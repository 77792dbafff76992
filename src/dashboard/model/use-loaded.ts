import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { useConnection } from "./context.ts";
import type { Topic } from "./live.ts";

export interface Loaded<Data> {
  /** What was loaded last; undefined until then. */
  readonly data: Data | undefined;
  readonly error: Error | undefined;
  readonly reload: () => void;
}

/**
 * Loads at once, whenever the key changes, and whenever the kit says that something of a topic has changed.
 *
 * It asks one thing at a time: what is to be loaded again while an answer is on its way, is loaded after it. So what changes faster
 * than the kit answers is shown nevertheless.
 */
export function useLoaded<Data>(key: string, topics: readonly Topic[], load: () => Promise<Data>): Loaded<Data> {
  const { live } = useConnection();
  const [state, setState] = useState<{ key: string; data?: Data; error?: Error }>({ key });
  const latest = useRef({ load, reload: () => {} });
  latest.current.load = load;
  const watched = topics.join(" ");

  useEffect(() => {
    let isOver = false;
    let isAsking = false;
    let isAskedAgain = false;
    const ask = async (): Promise<void> => {
      isAskedAgain = isAsking;
      if (isAsking) return;
      isAsking = true;
      try {
        const data = await latest.current.load();
        if (!isOver) setState({ key, data });
      } catch (error) {
        const told = error instanceof Error ? error : new Error(String(error));
        if (!isOver) setState((before) => ({ ...(before.key === key ? before : { key }), error: told }));
      }
      isAsking = false;
      if (isAskedAgain && !isOver) await ask();
    };
    const reload = (): void => void ask();
    latest.current.reload = reload;
    const stop = live.watch(watched.split(" ") as Topic[], reload);
    reload();
    return () => {
      isOver = true;
      stop();
    };
  }, [key, live, watched]);

  const reload = useCallback(() => latest.current.reload(), []);
  const isOld = state.key !== key;
  return { data: isOld ? undefined : state.data, error: isOld ? undefined : state.error, reload };
}

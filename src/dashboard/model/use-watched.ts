import { useEffect, useState } from "preact/hooks";

/**
 * What something outside of the dashboard is now, as the page's address; shown again after each change.
 *
 * Effects run after the page is painted: what changed since the first reading is read again then.
 */
export function useWatched<Source, Value extends string | boolean>(
  source: Source,
  read: (source: Source) => Value,
  watch: (source: Source, changed: () => void) => () => void,
): Value {
  const [value, setValue] = useState(() => read(source));
  useEffect(() => {
    const follow = (): void => setValue(read(source));
    const stop = watch(source, follow);
    follow();
    return stop;
  }, [source]);
  return value;
}

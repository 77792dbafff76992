import { useConnection } from "./context.ts";
import { type Route, routeOf } from "./route.ts";
import { useWatched } from "./use-watched.ts";

export function useRoute(): Route {
  const { places } = useConnection();
  const href = useWatched(
    places,
    (from) => from.href,
    (from, changed) => from.watch(changed),
  );
  return routeOf(href);
}

import { useEffect, useState } from "preact/hooks";
import { useConnection } from "./context.ts";
import { type Route, routeOf } from "./route.ts";

export function useRoute(): Route {
  const { places } = useConnection();
  const [href, setHref] = useState(places.href);
  useEffect(() => places.watch(() => setHref(places.href)), [places]);
  return routeOf(href);
}

import { useMemo, useState } from "preact/hooks";
import { keepText, keptText } from "./kept.ts";
import { useWatched } from "./use-watched.ts";

export type Theme = "dark" | "light";

const name = "session-context-kit-theme";

/** The theme, the system's until it is turned; and what turns it. */
export function useTheme(): readonly [Theme, () => void] {
  const [own, setOwn] = useState(kept);
  const isDark = useWatched(
    useMemo(darkness, []),
    (system) => system.matches,
    (system, changed) => {
      system.addEventListener("change", changed);
      return () => system.removeEventListener("change", changed);
    },
  );
  const theme = own ?? (isDark ? "dark" : "light");
  const turn = (): void => {
    const turned = theme === "dark" ? "light" : "dark";
    keepText("localStorage", name, turned);
    setOwn(turned);
  };
  return [theme, turn];
}

function kept(): Theme | undefined {
  const theme = keptText("localStorage", name);
  return theme === "dark" || theme === "light" ? theme : undefined;
}

const darkness = (): MediaQueryList => matchMedia("(prefers-color-scheme: dark)");

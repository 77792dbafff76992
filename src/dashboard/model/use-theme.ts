import { useEffect, useState } from "preact/hooks";
import { keepText, keptText } from "./kept.ts";

export type Theme = "dark" | "light";

const name = "session-context-kit-theme";

/** The theme, the system's until it is turned; and what turns it. */
export function useTheme(): readonly [Theme, () => void] {
  const [own, setOwn] = useState(kept);
  const [isDark, setDark] = useState(() => darkness().matches);
  useEffect(() => {
    const system = darkness();
    const follow = (): void => setDark(system.matches);
    system.addEventListener("change", follow);
    return () => system.removeEventListener("change", follow);
  }, []);
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

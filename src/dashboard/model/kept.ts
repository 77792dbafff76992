/** Reads what the browser keeps; nothing where it keeps nothing, as in a page whose storage is blocked. */
export function keptText(place: "localStorage" | "sessionStorage", name: string): string | undefined {
  try {
    return globalThis[place].getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Lets the browser keep a text where it can; it lasts as long as the page where it cannot. */
export function keepText(place: "localStorage" | "sessionStorage", name: string, text: string): void {
  try {
    globalThis[place].setItem(name, text);
  } catch {
    // Blocked or full: the page itself still has it.
  }
}

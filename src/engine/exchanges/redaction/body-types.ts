/** Types that are text in some charset. */
export function isTextType(type: string): boolean {
  return isJsonType(type) || /^text\/|x-www-form-urlencoded|[/+]xml\b|graphql|javascript|ndjson/i.test(type);
}

/** What JSON wrote as an escape is one again: a character for each byte. */
export function asBytes(text: string): string {
  return text.replaceAll(/[^\0-\xFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

export function isJsonType(type: string): boolean {
  return /^[\w.+-]{1,100}\/(?:[\w.+-]{1,100}\+)?json\b/i.test(type);
}

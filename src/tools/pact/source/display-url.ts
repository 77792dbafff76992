/** A URL as messages and reports show it: without name and password, and without what stands in its query. */
export function displayUrl(text: string): string {
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  const path = url.pathname === "/" && !text.endsWith("/") ? "" : url.pathname;
  return `${url.origin}${path}${url.search === "" ? "" : "?…"}`;
}

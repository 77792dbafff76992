/** A value as XML below a root element, as Prism's CLI writes it: properties are elements, and a list repeats its own. */
export function xmlOf(value: unknown): string {
  return element("xml", value);
}

function element(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((part) => element(name, part)).join("");
  if (value === undefined || value === null || value === "") return `<${name}></${name}>`;
  if (typeof value !== "object")
    return `<${name}>${escaped(typeof value === "string" ? value : JSON.stringify(value))}</${name}>`;
  const parts = Object.entries(value).map(([key, part]) => element(key.replaceAll(/[^\p{L}\p{N}_.-]/gu, "_"), part));
  return `<${name}>${parts.join("")}</${name}>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
}

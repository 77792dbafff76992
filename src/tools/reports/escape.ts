import { printable } from "../../shared/printable.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text within XML or HTML. What XML cannot hold becomes U+FFFD. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? "")
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}

/** The value of an attribute: in it, an XML parser would make a space of an end of line. */
export function escapeAttribute(text: string): string {
  return escapeMarkup(text).replaceAll("\n", "&#10;");
}

/** The message of a GitHub workflow command. */
export function escapeMessage(text: string): string {
  return printable(text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A"));
}

/** A property of a GitHub workflow command. */
export function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** A cell of a Markdown table. */
export function escapeCell(text: string): string {
  return printable(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(/[\\|`*_[\]{}#!~]/g, String.raw`\$&`)
    .replaceAll(/\s+/g, " ");
}

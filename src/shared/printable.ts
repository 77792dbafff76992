/** Controls, and what turns the direction of text round: a terminal obeys them, and a text reads as another. */
const unprintable = /[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069]/gu;

/** How a line begins that GitHub's runner takes for a command; `##[` is one anywhere. */
const command = /^([^\S\n]*:):|##\[/gmu;

/**
 * Text that strangers may have sent, for a terminal or the log of a CI run: nothing in it is obeyed. Ends of lines and tabs stay.
 */
export function printable(text: string): string {
  return text
    .replaceAll(unprintable, "\uFFFD")
    .replaceAll(command, (found, colon?: string) => `${colon ?? "##"} ${found.at(-1)}`);
}

/** JSON in which nothing is left that a terminal obeys; it means the same. */
export function printableJson(json: string): string {
  return json
    .replaceAll(unprintable, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replaceAll("##[", String.raw`#\u0023[`);
}

/** Controls, and what turns the direction of text round: a terminal obeys them, and a text reads as another. */
const unprintable = /[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Text that strangers may have sent, for a terminal or the log of a CI run: nothing in it is obeyed. Ends of lines and tabs stay.
 * GitHub's runner takes `##[` for a command anywhere, and `::` where a line begins.
 */
export function printable(text: string): string {
  return text.replaceAll(unprintable, "\uFFFD").replaceAll("##[", "## [").split("\n").map(withoutCommand).join("\n");
}

function withoutCommand(line: string): string {
  const command = line.trimStart();
  return command.startsWith("::") ? `${line.slice(0, -command.length)}: :${command.slice(2)}` : line;
}

/** JSON in which nothing is left that a terminal obeys; it means the same. */
export function printableJson(json: string): string {
  return json
    .replaceAll(unprintable, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replaceAll("##[", String.raw`#\u0023[`);
}

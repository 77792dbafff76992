/** Names longer than this are nobody's misspelling. */
const longest = 40;

/**
 * The known name that a name is a misspelling of. One with a further word is a name of its own: a library's `requestId` is no
 * `request`.
 */
export function meantBy(name: string, known: readonly string[]): string | undefined {
  if (name.length > longest) return undefined;
  // Two letters that changed places, also far from each other.
  const mixed = known.find((one) => lettersOf(one) === lettersOf(name));
  if (mixed !== undefined) return mixed;
  const [nearest] = known
    .map((one) => ({ one, edits: editsBetween(name, one) }))
    .filter(({ one, edits }) => edits <= (Math.min(one.length, name.length) < 7 ? 1 : 2))
    .toSorted((a, b) => a.edits - b.edits);
  return nearest?.one;
}

/** How many letters differ; none where only the ending does, as in `matchers` and `matches`. */
function editsBetween(name: string, known: string): number {
  const [one, other] = [plain(name), plain(known)];
  if (stem(one) === stem(other)) return 0;
  const hasOtherWords = wordsIn(name) !== wordsIn(known) && Math.abs(one.length - other.length) > 1;
  return hasOtherWords ? Infinity : distance(one, other);
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z\d]/g, "");
}

function stem(text: string): string {
  return text.replace(/(?:ers|er|es|ies|s|y)$/, "");
}

/** `providerStates` has two words, as has `provider-states`. */
function wordsIn(text: string): number {
  return text.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, " ").split(/[^A-Za-z\d]+/).length;
}

function lettersOf(text: string): string {
  return Array.from(text.toLowerCase()).toSorted().join("");
}

/** How many letters have to be added, left out or replaced (Levenshtein's distance). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of Array.from(one).entries()) {
    const next = [at + 1];
    for (let to = 1; to <= other.length; to++)
      next.push(
        Math.min((next[to - 1] ?? 0) + 1, (row[to] ?? 0) + 1, (row[to - 1] ?? 0) + (other[to - 1] === letter ? 0 : 1)),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}

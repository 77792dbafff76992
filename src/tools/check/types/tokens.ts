/** A word of TypeScript, and where it is. */
export interface TypeToken {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** The words of a source that say something: no comments, no layout, nothing that a formatter adds or takes away. */
export async function tokensOf(source: string): Promise<TypeToken[]> {
  // It comes with openapi-typescript, which cannot do without it.
  const { default: ts } = await import("typescript");
  const file = ts.createSourceFile("types.ts", source, ts.ScriptTarget.Latest);
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, source);
  const tokens: TypeToken[] = [];
  let previous = "";
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const text =
      kind === ts.SyntaxKind.StringLiteral ? JSON.stringify(scanner.getTokenValue()) : scanner.getTokenText();
    const leading = text === "|" && [":", "=", "(", "<", "["].includes(previous);
    previous = text;
    if (text === ";" || text === "," || leading) continue;
    const { line, character } = file.getLineAndCharacterOfPosition(scanner.getTokenStart());
    tokens.push({ text, line: line + 1, column: character + 1 });
  }
  // A name in quotes is the same name without.
  return tokens.map((token, index) => {
    const isName = [":", "?"].includes(tokens[index + 1]?.text ?? "") && /^"[\w$]+"$/.test(token.text);
    return isName ? { ...token, text: token.text.slice(1, -1) } : token;
  });
}

/** Decodes what can be decoded, and leaves the rest as it is. */
export function percentDecoded(text: string): string {
  if (!text.includes("%")) return text;
  return text.replaceAll(/(?:%[\dA-Fa-f]{2}){1,1024}/g, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}

/** What a secret is: a token is given out by the API, a secret known to the client beforehand. */
export type SecretKind = "secret" | "token";

/** Says what stands in a secret's place. */
export type Replace = (kind: SecretKind, value: string) => string;

/** Whether a parameter, header or property of this name holds something that nobody else should read. */
export function secretKind(name: string): SecretKind | undefined {
  const plain = name.toLowerCase().replaceAll(/[-_]/g, "");
  if (/password|secret|apikey|codeverifier/.test(plain)) return "secret";
  return /token$|authorization$|cookie$/.test(plain) ? "token" : undefined;
}

/** JSON Web Tokens, and the kit's own tokens: they begin with their tenant's name. */
const looksLikeToken = /\beyJ[\w-]+\.[\w-]+\.[\w-]*|\b[a-z][a-z0-9]{2,15}\.[\w-]{28}(?![\w-])/g;

/** Text without what looks like a token, wherever it stands. */
export function withoutTokens(text: string, replace: Replace = () => "***"): string {
  return text.includes(".") ? text.replaceAll(looksLikeToken, (token) => replace("token", token)) : text;
}

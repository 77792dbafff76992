/** Where the kit answers otherwise than Prism's command, and why, as the table in `docs/validation.md` has it. */
export const differences = {
  challenge: ["The challenge of a 401", "in its header", "in the body as well"],
  head: ["`HEAD` where only `GET` is documented", "as `GET`, without the body (RFC 9110)", "405"],
  "not-found": ["A path that no document has", "the kit's own 404, with the nearest paths", "a problem document"],
  "object-as-text": ["An object under `text/plain` or `text/html`", "JSON, with the media type of JSON", "500"],
  wording: ["`detail` and `location` of a refusal", "`location` begins with `request` or `response`", "words of Prism"],
  warning: ["What is deprecated; missing credentials", "not in `sl-violations`", "in `sl-violations`"],
  refusal: ["A bad request with `--validate enforce`", "422 with the violations", "the document's own 422"],
  cors: ["Cross-origin headers", "those of the kit", "`*`, with credentials"],
  fallback: ["501 of the proxy's upstream", "mocked only with `--fallback`", "always mocked"],
  "body-of-get": ["A `GET` with a body", "forwarded", "501"],
} as const;

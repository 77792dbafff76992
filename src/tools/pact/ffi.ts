import type { PactV4 } from "@pact-foundation/pact";
import { marker } from "./contract/pact-file.ts";
import type { Interaction } from "./interaction.ts";
import { isMatching } from "./matchers.ts";

// Pact does not export the names of its builder's types.
type Unconfigured = ReturnType<PactV4["addInteraction"]>;
type Told = ReturnType<ReturnType<Unconfigured["withRequest"]>["willRespondWith"]>;

type Texts = Record<string, string>;

/** Adds the interaction through Pact's builder. The casts are needed because its types accept only Pact's own matcher classes. */
export function tellInteraction(
  unconfigured: Unconfigured,
  { description, states, request, response, isPending, comments }: Interaction,
  testFile: string | undefined,
): Told {
  for (const { name, parameters } of states) unconfigured.given(name, parameters as never);
  if (isPending) unconfigured.pending();
  for (const comment of comments) unconfigured.comment(comment);
  if (testFile !== undefined) unconfigured.comment({ key: marker, value: testFile });
  return unconfigured
    .uponReceiving(description)
    .withRequest(request.method, request.path as string, (builder) => {
      builder.query(asTexts(request.query)).headers(asTexts(request.headers));
      if (request.mediaType === undefined || request.body === undefined) return;
      if (request.mediaType === "application/json") builder.jsonBody(jsonOf(request.body));
      else sendForm(builder, request.mediaType, formOf(request.body));
    })
    .willRespondWith(response.status, (builder) => {
      builder.headers(asTexts(response.headers));
      if (response.body !== undefined) builder.jsonBody(jsonOf(response.body));
    });
}

/** Pact's builder has no method for a form: its `body` takes text for binary. What is below it has one. */
function sendForm(builder: object, mediaType: string, form: string): void {
  const { interaction } = builder as { readonly interaction: { withRequestBody(body: string, type: string): unknown } };
  interaction.withRequestBody(form, mediaType);
}

/** Numbers and booleans of a query or header as the text that they are there. */
function asTexts(values: Readonly<Record<string, unknown>>): Texts {
  const texts = Object.entries(values).map(([name, value]) => [name, isMatching(value) ? value : String(value)]);
  return Object.fromEntries(texts) as Texts;
}

/** Pact takes text for JSON that is already written. */
function jsonOf(body: unknown): unknown {
  return typeof body === "string" ? JSON.stringify(body) : body;
}

function formOf(body: unknown): string {
  return new URLSearchParams(body as Texts).toString();
}

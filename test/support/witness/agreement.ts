import type { DocumentContract } from "../../../src/layers/validation/contract.ts";
import type { Violation } from "../../../src/engine/http/violation.ts";
import { received, type SeenExchange, wireRequest } from "./judged-exchange.ts";

/** The judges of one document: its generated validators, and Prism, which is their witness. */
export interface Judges {
  readonly own: DocumentContract;
  readonly prism: DocumentContract;
}

/** What one of the two says of a side of an exchange, and the other does not, as `prism: request/query minLength`. */
export async function disagreements(
  { own, prism }: Judges,
  side: "request" | "response",
  { route, request, response }: SeenExchange,
): Promise<string[]> {
  const [ofOwn = [], ofPrism = []] = await Promise.all(
    [own, prism].map(async (contract) => {
      const operation = contract.at(route);
      if (operation === undefined) throw new Error(`${route} is not documented`);
      const wire = wireRequest(request);
      return side === "request"
        ? await operation.requestViolations(wire)
        : await operation.responseViolations(wire, received(response));
    }),
  );
  const [ours, theirs] = [placesOf(ofOwn), placesOf(ofPrism)];
  const valid = ours.size === 0 || theirs.size === 0 ? ", valid to the other" : "";
  return [
    ...[...ours].filter((place) => !theirs.has(place)).map((place) => `own: ${place}${valid}`),
    ...[...theirs].filter((place) => !ours.has(place)).map((place) => `prism: ${place}${valid}`),
  ];
}

function placesOf(violations: readonly Violation[]): Set<string> {
  return new Set(violations.map(({ location, code }) => `${location.join("/")} ${code}`));
}

import { isMediaType } from "../../../src/layers/validation/compiled/media-type.ts";
import { isLike } from "../../../src/shared/wildcards.ts";
import type { SeenExchange, SeenRequest } from "./judged-exchange.ts";

/** Where the generated validators and Prism say different things, and why that is right. */
interface ReviewedDifference {
  /** Patterns of what only one of the two says, as `own: request/body type`. */
  readonly at: readonly string[];
  /** Of which exchanges they say it. */
  readonly when: (exchange: SeenExchange) => boolean;
  readonly because: string;
}

export const reviewedDifferences: readonly ReviewedDifference[] = [
  {
    at: ["own: request/body *", "own: request 415*", "prism: request required*"],
    when: ({ request }) => /^(?:null|0|false|"")$/.test(request.body ?? ""),
    because: "A body that is null, 0, false or an empty text is a body. Prism takes it for none.",
  },
  {
    at: ["own: request*"],
    when: ({ request }) => !hasReadableType(request.headers) || hasBadEscape(request.path),
    because: "Prism stops at a media type or an escape that it cannot read. Everything else is said here as well.",
  },
  {
    at: ["own: request malformed*"],
    when: ({ request }) => hasBadEscape(request.query) || hasBadForm(request),
    because: "The API refuses a broken escape in a query or a form. To Prism it is a text, or the end.",
  },
  {
    at: ["own: request*"],
    when: ({ request }) => hasBadForm(request),
    because: "Prism stops at a form that has a name with a broken escape. What else is wrong is said here as well.",
  },
  {
    at: ["own: response*", "prism: response malformed"],
    when: ({ response }) => response.headers["content-type"] === "" || !hasReadableType(response.headers),
    because: "A media type that is none is not the documented one, and is named. Prism cannot read it, and stops.",
  },
  {
    at: ["own: response/body/*", "prism: response/body*"],
    when: ({ response }) => hasStrangeName(response.body),
    because:
      "A place is named as it is, with a slash, a tilde, or nothing in its name. Prism writes ~1 and ~0, or leaves it out.",
  },
];

/** The entry that a difference is in. */
export function reviewed(difference: string, exchange: SeenExchange): ReviewedDifference | undefined {
  return reviewedDifferences.find(({ at, when }) => at.some((each) => isLike(difference, each)) && when(exchange));
}

function hasBadForm({ headers, body = "" }: SeenRequest): boolean {
  return headers["content-type"]?.includes("form") === true && hasBadEscape(body);
}

function hasReadableType({ "content-type": type }: Readonly<Record<string, string>>): boolean {
  return type === undefined || type === "" || isMediaType(type);
}

function hasStrangeName(body: string | undefined): boolean {
  return /"(?:[^"]*[/~][^"]*)?":/.test(body ?? "");
}

function hasBadEscape(text: string): boolean {
  try {
    decodeURIComponent(text);
    return false;
  } catch {
    return true;
  }
}

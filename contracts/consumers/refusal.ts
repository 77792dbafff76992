/** How the API refuses, in the words of a consumer. */
export type Refusal = "forbidden" | "malformed" | "missing" | "outdated" | "unauthorized";

const refusals: Readonly<Record<number, Refusal>> = {
  400: "malformed",
  401: "unauthorized",
  403: "forbidden",
  404: "missing",
  409: "outdated",
};

/** The API has refused; what it says is for the log. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal, message: string) {
    super(message);
    this.refusal = refusal;
  }
}

interface Answer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** The data of an answer; a refusal is thrown, an outage as well. */
export function accepted<Accepted extends Answer>({ data, error, response }: Accepted): NonNullable<Accepted["data"]> {
  if (response.ok) return data as NonNullable<Accepted["data"]>;
  const refusal = refusals[response.status];
  if (refusal === undefined) throw new Error(`The API answers ${response.status}`);
  throw new Refused(refusal, messageOf(error));
}

/** The gateway and the services each have a shape for what is wrong. */
function messageOf(error: unknown): string {
  const { message, fault } = Object(error) as { readonly message?: string; readonly fault?: { faultstring: string } };
  return message ?? fault?.faultstring ?? "";
}

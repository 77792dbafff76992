/** What openapi-fetch gives back, as far as it is read here. */
interface Answer<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** The API said no. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The token is no longer good: expired, or of a session that is gone. */
export class SessionOver extends Error {
  override readonly name = "SessionOver";
}

const tokenProblems = new Set(["keymanagement.service.access_token_expired", "oauth.v2.InvalidAccessToken"]);

/**
 * What an answer brings.
 *
 * @throws Refused or SessionOver when the API says no
 */
export async function must<Data>(asked: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await asked;
  if (error === undefined && response.ok) return data as Data;
  const { code, message } = problemOf(error);
  if (response.status === 401 && code !== undefined && tokenProblems.has(code)) throw new SessionOver(message);
  throw new Refused(response.status, message ?? `The API answered ${response.status}`);
}

/** What an answer brings, or nothing on a 404. */
export async function found<Data>(asked: Promise<Answer<Data>>): Promise<Data | undefined> {
  try {
    return await must(asked);
  } catch (error) {
    if (error instanceof Refused && error.status === 404) return undefined;
    throw error;
  }
}

/** The services have different error bodies: most have a message, those about tokens a fault. */
function problemOf(body: unknown): { readonly code?: string | undefined; readonly message?: string | undefined } {
  if (typeof body !== "object" || body === null) return {};
  const { message, fault } = body as {
    readonly message?: string;
    readonly fault?: { readonly faultstring?: string; readonly detail?: { readonly errorcode?: string } };
  };
  return { code: fault?.detail?.errorcode, message: message ?? fault?.faultstring };
}

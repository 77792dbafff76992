import { holds, matches, RuleBroken, same, answeredText } from "./check.ts";
import type { ClientCredentials, SubjectCredentials, Subject } from "./subject.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed JSON; undefined for an empty body. */
  // oxlint-disable-next-line typescript/no-explicit-any -- the suite looks into whatever an API answers
  readonly body: any;
  /** `METHOD target`, for messages. */
  readonly request: string;
}

export interface RequestParts {
  readonly token?: string | undefined;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A session context as the suite reads it. */
export interface ContextDocument {
  readonly sessionId: string;
  readonly customerId?: string;
  readonly cartId?: string;
  readonly siteCode?: string;
  readonly currency?: string;
  readonly targetLocation?: string;
  readonly language?: string;
  readonly context: Readonly<Record<string, unknown>>;
  readonly metadata: { readonly version: number; readonly createdAt: string; readonly modifiedAt: string };
}

export interface GuestLogin {
  readonly token: string;
  readonly refreshToken: string;
  readonly sessionId: string | undefined;
}

export interface CustomerLogin extends GuestLogin {
  readonly saasToken: string;
}

const someText = /./;

/** The API as the suite's cases speak to it. */
export class ApiUnderTest {
  readonly subject: Subject;
  readonly tenant: string;

  constructor(subject: Subject) {
    this.subject = subject;
    this.tenant = subject.tenant;
  }

  /** Whether the context waits for the first cart (D2). */
  get contextNeedsCart(): boolean {
    return this.subject.switches.contextCreatedBy === "cart";
  }

  /** The status of a management call by a token with the tutorial's name of the scope (D4). */
  get tutorialScope(): 200 | 403 {
    return this.subject.switches.scopeNames === "both" ? 200 : 403;
  }

  get customer(): SubjectCredentials {
    const [first] = this.subject.customers;
    if (first === undefined) throw new Error("The subject has no customer");
    return first;
  }

  async call(method: string, target: string, { token, json, form, headers }: RequestParts = {}): Promise<Answer> {
    const response = await this.subject.send(target, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(json === undefined ? {} : { "content-type": "application/json" }),
        ...(form === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" }),
        ...headers,
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      ...(form === undefined ? {} : { body: new URLSearchParams(form).toString() }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: parsed(text),
      request: `${method} ${target}`,
    };
  }

  /** Calls and insists on the status. */
  async expect(status: number, method: string, target: string, parts?: RequestParts): Promise<Answer> {
    return expectStatus(await this.call(method, target, parts), status);
  }

  async advance(by: string): Promise<void> {
    if (this.subject.advance === undefined) throw new Error("This case needs a control plane");
    await this.subject.advance(by);
  }

  anonymousLogin(values: Readonly<Record<string, string>> = {}, tenant = this.tenant): Promise<Answer> {
    const query = new URLSearchParams({ tenant, client_id: this.subject.storefrontClientId, ...values });
    return this.call("GET", `/customerlogin/auth/anonymous/login?${query.toString()}`);
  }

  async guest(values?: Readonly<Record<string, string>>, tenant?: string): Promise<GuestLogin> {
    const { body } = expectStatus(await this.anonymousLogin(values, tenant), 200);
    return {
      token: matches(body.access_token, someText, "access_token of the anonymous login"),
      refreshToken: matches(body.refresh_token, someText, "refresh_token of the anonymous login"),
      sessionId: body.sessionId,
    };
  }

  async guestWithCart(
    values?: Readonly<Record<string, string>>,
  ): Promise<GuestLogin & { cartId: string; context: ContextDocument }> {
    const guest = await this.guest(values);
    const cartId = await this.createCart(guest.token);
    return { ...guest, cartId, context: await this.context(guest.token) };
  }

  refresh(parameters: Readonly<Record<string, string>>): Promise<Answer> {
    const query = new URLSearchParams({
      tenant: this.tenant,
      client_id: this.subject.storefrontClientId,
      ...parameters,
    });
    return this.call("GET", `/customerlogin/auth/anonymous/refresh?${query.toString()}`);
  }

  loginAnswer(token: string | undefined, { email, password }: SubjectCredentials): Promise<Answer> {
    return this.call("POST", `/customer/${this.tenant}/login`, { token, json: { email, password } });
  }

  async login(token: string, credentials: SubjectCredentials = this.customer): Promise<CustomerLogin> {
    const { body } = expectStatus(await this.loginAnswer(token, credentials), 200);
    return {
      token: matches(body.access_token, someText, "access_token of the login"),
      refreshToken: matches(body.refresh_token, someText, "refresh_token of the login"),
      saasToken: matches(body.saas_token, someText, "saas_token of the login"),
      sessionId: body.session_id,
    };
  }

  /** A customer without a cart of their own, in a session that had none either. */
  async customerSession(credentials?: SubjectCredentials): Promise<CustomerLogin> {
    const guest = await this.guest();
    const customer = await this.login(guest.token, credentials);
    await this.dropOpenCart(customer.token);
    return customer;
  }

  refreshCustomer(bearer: string | undefined, refreshToken: string): Promise<Answer> {
    const query = new URLSearchParams({ refreshToken });
    return this.call("GET", `/customer/${this.tenant}/refreshauthtoken?${query.toString()}`, { token: bearer });
  }

  async logout(token: string): Promise<void> {
    await this.expect(204, "GET", `/customer/${this.tenant}/logout?accessToken=${encodeURIComponent(token)}`, {
      token,
    });
  }

  /** Creates a cart, by default on the default site. */
  async createCart(token: string, draft: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const site = await this.defaultSite(token);
    const json = { siteCode: site.code, currency: site.currency, ...draft };
    const { body } = await this.expect(201, "POST", `/cart/${this.tenant}/carts`, { token, json });
    return body.cartId as string;
  }

  /** A shopping cart beside the one of the default site: on another site, since an owner has one on each. */
  async createSecondCart(token: string): Promise<string> {
    const other = (await this.sites(token)).find((site) => site.default !== true);
    if (other === undefined) throw new RuleBroken("There is no second site to create a second cart on");
    return this.createCart(token, { siteCode: other.code, currency: other.currency });
  }

  findCart(token: string, siteCode: string, create: boolean): Promise<Answer> {
    const query = new URLSearchParams({ siteCode, ...(create ? { create: "true" } : {}) });
    return this.call("GET", `/cart/${this.tenant}/carts?${query.toString()}`, { token });
  }

  /** A customer's cart outlives the session; cases that create one want none there. */
  async dropOpenCart(token: string): Promise<void> {
    for (const { code } of await this.sites(token)) {
      const found = await this.findCart(token, code, false);
      if (found.status === 200)
        await this.expect(204, "DELETE", `/cart/${this.tenant}/carts/${found.body.id as string}`, { token });
    }
  }

  addItem(token: string, cartId: string, currency: string, siteCode: string): Promise<Answer> {
    const json = {
      itemYrn: `urn:yaas:hybris:product:product:${this.tenant};conformance`,
      quantity: 1,
      price: { priceId: "conformance", originalAmount: 10, effectiveAmount: 9.99, currency },
    };
    return this.call("POST", `/cart/${this.tenant}/carts/${cartId}/items?siteCode=${siteCode}`, { token, json });
  }

  ownPath(rest = ""): string {
    return `/session-context/${this.tenant}/me/context${rest}`;
  }

  managedPath(sessionId: string, rest = ""): string {
    return `/session-context/${this.tenant}/context/${sessionId}${rest}`;
  }

  /** The own context, which has to be there. */
  async context(token: string): Promise<ContextDocument> {
    return (await this.expect(200, "GET", this.ownPath(), { token })).body as ContextDocument;
  }

  async serviceToken(
    client: ClientCredentials = this.subject.manager,
    scope?: string,
    tenant = this.tenant,
  ): Promise<string> {
    const { clientId, secret } = client;
    const form = {
      grant_type: "client_credentials",
      client_id: clientId,
      client_secret: secret,
      ...(scope === undefined ? {} : { scope }),
    };
    const { body } = await this.expect(200, "POST", "/oauth/token", { form, headers: { "emporix-tenant": tenant } });
    return matches(body.access_token, someText, "access_token of the service token");
  }

  // oxlint-disable-next-line typescript/no-explicit-any -- as in Answer
  async sites(token: string): Promise<any[]> {
    const { body } = await this.expect(200, "GET", `/site/${this.tenant}/sites`, { token });
    holds(Array.isArray(body), "The list of sites is an array");
    return body as unknown[];
  }

  // oxlint-disable-next-line typescript/no-explicit-any -- as in Answer
  async defaultSite(token: string): Promise<any> {
    const main = (await this.sites(token)).find((site) => site.default === true);
    if (main === undefined) throw new RuleBroken("No site has default: true");
    return main;
  }
}

/**
 * Whether a server that holds requests to its OpenAPI document has refused this one before the API saw it (`--validate
 * enforce`). Nobody else answers so.
 */
export function isRefusedByDocument({ status, body }: Answer): boolean {
  return status === 422 && body?.type === "https://stoplight.io/prism/errors#UNPROCESSABLE_ENTITY";
}

/** Insists on the status. Where the API would answer 400 a server may refuse what is not as documented instead. */
export function expectStatus(answer: Answer, status: number): Answer {
  const answered = status === 400 && isRefusedByDocument(answer) ? 400 : answer.status;
  if (answered !== status) {
    const text = answeredText(answer.text).slice(0, 300);
    same(answered, status, `status of ${answeredText(answer.request)} (${text})`);
  }
  return answer;
}

function parsed(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

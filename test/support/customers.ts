import { ApiUnderTest, type CustomerLogin } from "../../src/tools/conformance/api.ts";
import type { SubjectCredentials } from "../../src/tools/conformance/subject.ts";
import type { Mail } from "../../src/engine/domain/mail.ts";
import type { KitOptions } from "../../src/engine/options.ts";
import { eachTransport } from "./each-transport.ts";
import { subjectBehind } from "./subject.ts";
import type { Door } from "./transports.ts";

/** What the customer tests need beside the API. */
export class Shop extends ApiUnderTest {
  readonly #door: Door;

  constructor(door: Door) {
    super(subjectBehind(door, "tutorial"));
    this.#door = door;
  }

  path(rest: string): string {
    return `/customer/${this.tenant}${rest}`;
  }

  /** The tenant's mails, as the control plane tells them. */
  async mails(): Promise<readonly Mail[]> {
    const response = await this.#door.send(`/__kit/mails?tenant=${this.tenant}`);
    return (await response.json()) as readonly Mail[];
  }

  async lastMail(): Promise<Mail> {
    const mail = (await this.mails()).at(-1);
    if (mail === undefined) throw new Error("There is no mail");
    return mail;
  }

  async signUp({ email, password }: SubjectCredentials, details: object = {}): Promise<string> {
    const json = { email, password, customerDetails: details };
    const { token } = await this.guest();
    return (await this.expect(201, "POST", this.path("/signup"), { token, json })).body.id as string;
  }

  /** A new customer, logged in. */
  async newCustomer(details?: object): Promise<CustomerLogin & { id: string; credentials: SubjectCredentials }> {
    const credentials = { email: newEmail(), password: "secret-1" };
    const id = await this.signUp(credentials, details);
    return { id, credentials, ...(await this.login((await this.guest()).token, credentials)) };
  }

  // oxlint-disable-next-line typescript/no-explicit-any -- as in Answer
  async me(token: string): Promise<any> {
    return (await this.expect(200, "GET", this.path("/me"), { token })).body as unknown;
  }

  async loginStatus(credentials: SubjectCredentials): Promise<number> {
    return (await this.loginAnswer((await this.guest()).token, credentials)).status;
  }
}

let customers = 0;

/** An e-mail address that no other test uses. */
export function newEmail(): string {
  return `customer-${customers++}@example.com`;
}

/** Runs the same tests through every door; `shop` gives a new tenant each time. */
export function throughEveryDoor(
  title: string,
  tests: (shop: () => Shop, door: () => Door) => void,
  options?: KitOptions,
): void {
  eachTransport(
    title,
    (reached) =>
      tests(
        () => new Shop(reached.door),
        () => reached.door,
      ),
    options,
  );
}

import type { MailToken } from "./token.ts";

/** A mail that a real shop would have sent. */
export interface Mail {
  readonly to: string;
  readonly kind: MailToken["kind"];
  readonly token: string;
  /** The site that a password reset named. */
  readonly site?: string;
  readonly sentAt: string;
}

/** A mail as it is kept, in one of a hundred places that are used over and over again. */
export interface KeptMail extends Mail {
  readonly number: number;
}

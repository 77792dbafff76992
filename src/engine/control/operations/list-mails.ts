import { controlOperation } from "../operation.ts";

export const listMails = controlOperation("GET /__kit/mails", ({ query, reply }, control) =>
  reply(200, control.mails(query)),
);

import { useState } from "preact/hooks";
import type { components } from "../../../spec/generated/control.ts";
import { defined } from "../../shared/defined.ts";
import { dataOf } from "../model/connection.ts";
import { useConnection } from "../model/context.ts";
import { followMail } from "../model/follow-mail.ts";
import { useLoaded } from "../model/use-loaded.ts";
import { useFeedback } from "../parts/feedback.tsx";
import { moment } from "../parts/format.ts";
import { Shown } from "../parts/states.tsx";
import type { ViewProps } from "./views.tsx";

type Mail = components["schemas"]["Mail"];

const letters: Readonly<
  Record<Mail["kind"], { readonly subject: string; readonly text: string; readonly action: string }>
> = {
  "opt-in": {
    subject: "Confirm your account",
    text: "Somebody, probably you, opened an account with this address. It can be used once you confirm it.",
    action: "Confirm the account",
  },
  "password-reset": {
    subject: "Choose a new password",
    text: "You asked for a new password. Until you choose one, the present one remains.",
    action: "Set the password",
  },
  "email-change": {
    subject: "Confirm your new address",
    text: "You asked to log in with this address from now on.",
    action: "Confirm the address",
  },
};

/** The mails that the shop would have sent, as the customer gets them; what they ask for can be done here. */
export function Mails({ tenant }: ViewProps) {
  const { client } = useConnection();
  const mails = useLoaded(`mails ${tenant ?? ""}`, ["change", "clock", "reset"], () =>
    dataOf(client.GET("/__kit/mails", { params: { query: defined({ tenant }) } })),
  );
  return (
    <Shown of={mails} empty="No mail was sent. Signing up, resetting a password and changing an address send one.">
      {(list) => (
        <ol class="letters">
          {list.toReversed().map((mail) => (
            <Letter key={mail.token} mail={mail} />
          ))}
        </ol>
      )}
    </Shown>
  );
}

function Letter({ mail }: { readonly mail: Mail }) {
  const connection = useConnection();
  const { run } = useFeedback();
  const [password, setPassword] = useState("");
  const { subject, text, action } = letters[mail.kind];
  const submit = (event: Event): void => {
    event.preventDefault();
    run(async () => {
      await followMail(connection, mail, password);
      return `${subject}: done, for ${mail.to}`;
    });
  };
  return (
    <li>
      <article class="letter card">
        <header>
          <h2>{subject}</h2>
          <p class="soft">
            to {mail.to} · {mail.tenant}
            {mail.site === undefined ? "" : ` · site ${mail.site}`} ·{" "}
            <time dateTime={mail.sentAt}>{moment(mail.sentAt)}</time>
          </p>
        </header>
        <p>{text}</p>
        <form onSubmit={submit} class="inline">
          {mail.kind === "password-reset" && (
            <label>
              New password
              <input
                type="password"
                autocomplete="new-password"
                required
                value={password}
                onInput={(event) => setPassword(event.currentTarget.value)}
              />
            </label>
          )}
          <button type="submit" class="strong">
            {action}
          </button>
        </form>
        <p class="soft">
          Token <code>{mail.token}</code>
        </p>
      </article>
    </li>
  );
}

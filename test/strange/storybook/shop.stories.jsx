import { useEffect, useState } from "react";
import { story } from "./story.js";

const call = async (method, target, init = {}) => {
  const response = await fetch(`https://api.emporix.io${target}`, { method, ...init });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
};

/** Shows what comes of an asynchronous function. */
function Seen({ of }) {
  const [seen, show] = useState("");
  useEffect(() => {
    of().then(show, (error) => show(String(error)));
  }, [of]);
  return <p id="seen">{seen}</p>;
}

const statusOf = async (token, tenant) => {
  const headers = { authorization: `Bearer ${token}` };
  return String((await call("GET", `/session-context/${tenant}/me/context`, { headers })).status);
};

export default { title: "Shop", component: Seen };

export const Story = {
  render: (_args, { loaded }) => (
    <Seen of={() => story(call, (by) => loaded.sessionContext.kit.control.clock.advance(by))} />
  ),
};

export const GuestWithCart = {
  parameters: { sessionContext: { scenario: "a guest with a cart", with: { tenant: "acme" } } },
  render: (_args, { loaded }) => {
    const { token, tenant } = loaded.sessionContext.values;
    return <Seen of={() => statusOf(token, tenant)} />;
  },
};

export const Eager = {
  parameters: { sessionContext: { scenario: "a guest without a cart", with: { tenant: "acme" }, profile: "eager" } },
  render: GuestWithCart.render,
};

export const Down = {
  parameters: {
    sessionContext: { scenario: "a guest with a cart", with: { tenant: "acme" }, faults: [{ answer: 503 }] },
  },
  render: GuestWithCart.render,
};

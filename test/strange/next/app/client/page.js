"use client";
import { useEffect, useState } from "react";
import { mockApi } from "session-context-kit/browser";
import { call } from "../../call.js";
import { story } from "../../story.js";

/** A client component: Next renders it on the server, too. */
export default function Page() {
  const [seen, show] = useState("");
  useEffect(() => {
    mockApi({ state: "memory" })
      .then(({ kit }) => story(call, (by) => kit.control.clock.advance(by)))
      .then(show, (error) => show(String(error)));
  }, []);
  return <p id="seen">{seen}</p>;
}

import { StrictMode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { story } from "./story.js";

const call = async (method, target, init = {}) => {
  const response = await fetch(`https://api.emporix.io${target}`, { method, ...init });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
};

// Loaded once: browsers may give the module to the later one of two imports first, and the last call of mockApi counts.
const mocking = import.meta.env.DEV ? import("session-context-kit/browser") : undefined;

/** Started by an effect, which StrictMode runs twice. */
async function startMock() {
  const { mockApi } = (await mocking) ?? {};
  return mockApi?.({ state: "memory" });
}

function Shop() {
  const [seen, show] = useState("");
  useEffect(() => {
    let isCurrent = true;
    const mocked = startMock();
    mocked
      .then(async (mock) => {
        if (isCurrent && mock !== undefined) show(await story(call, (by) => mock.kit.control.clock.advance(by)));
      })
      .catch((error) => show(String(error)));
    return () => {
      isCurrent = false;
      void mocked.then((mock) => mock?.worker.stop());
    };
  }, []);
  return <p id="seen">{seen}</p>;
}

createRoot(document.getElementById("root")).render(
  <StrictMode>
    <Shop />
  </StrictMode>,
);

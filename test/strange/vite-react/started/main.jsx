// An app that knows nothing of the mock: Vite's plugin starts it before the app.
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { story } from "../story.js";

const api = "https://api.emporix.io";
const call = async (method, target, init = {}) => {
  const response = await fetch(api + target, { method, ...init });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
};
// Whatever moves the page's Date moves the kit.
const { now } = Date;
const advance = (by) => void (Date.now = () => now() + parseInt(by) * 60_000);

const guest = await call("GET", "/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop");
const isReference = guest.body.sessionId !== undefined;
createRoot(document.getElementById("root")).render(
  <StrictMode>
    <p id="seen">{`${await story(call, advance)}; the session ID is ${isReference ? "told" : "not told"}`}</p>
  </StrictMode>,
);

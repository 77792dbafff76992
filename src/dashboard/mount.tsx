import { render } from "preact";
import type { Connection } from "./model/connection.ts";
import { ConnectionContext } from "./model/context.ts";
import style from "./style/index.css?inline";
import { App } from "./view/app.tsx";

/** Renders the dashboard, and returns what takes it away. */
export function mount(root: ShadowRoot, connection: Connection): () => void {
  // Not an element: a page's Content-Security-Policy may forbid styles inside of it.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  render(
    <ConnectionContext.Provider value={connection}>
      <App />
    </ConnectionContext.Provider>,
    root,
  );
  return () => render(null, root);
}

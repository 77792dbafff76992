import { render } from "preact";
import type { Connection } from "./model/connection.ts";
import { ConnectionContext } from "./model/context.ts";
import style from "./style/index.css?inline";
import { App } from "./view/app.tsx";

/** Renders the dashboard, and returns what takes it away. */
export function mount(root: ShadowRoot, connection: Connection): () => void {
  render(
    <ConnectionContext.Provider value={connection}>
      <style>{style}</style>
      <App />
    </ConnectionContext.Provider>,
    root,
  );
  return () => render(null, root);
}

import { mswLoader } from "msw-storybook-addon/csf3";
import { sessionContext } from "session-context-kit/storybook";

const load = sessionContext();

export default {
  loaders: [mswLoader()],
  // Loaders run at the same time; this comes after the addon's.
  async beforeEach(context) {
    Object.assign(context.loaded, await load(context));
  },
};

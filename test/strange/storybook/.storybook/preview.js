import { sessionContext } from "session-context-kit/storybook";

export default { loaders: [sessionContext()] };

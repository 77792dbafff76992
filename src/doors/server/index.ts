export { type Answered, type ServerOptions, startServer } from "./server.ts";
export type { RunningServer } from "./running-server.ts";
export { openFileStorage } from "../../engine/store/file/file-storage.ts";

export { type Answered, type ServerOptions, startServer } from "./server.ts";
export type { RunningServer } from "./running-server.ts";
export { openFileStorage } from "../store/file/file-storage.ts";

export { type Answered, type RunningServer, type ServerOptions, startServer } from "./server.ts";
export { openFileStorage } from "../store/file/file-storage.ts";

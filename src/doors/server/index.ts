export { type Answered, type ServerOptions, startServer } from "./server.ts";
export type { RunningServer } from "./running-server.ts";
export { type Durability, type FileStorageOptions, openFileStorage } from "../../engine/store/file/file-storage.ts";

import { version } from "../../../shared/version.ts";
import { controlOperation } from "../operation.ts";

export const getHealth = controlOperation("GET /__kit/health", ({ reply }, { profile, storage }) =>
  reply(200, { status: "ok", profile, version, storage: storage() }),
);

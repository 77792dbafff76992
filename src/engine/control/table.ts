// Generated from the spec by `npm run generate`. Do not edit.
import type { ControlOperationTable } from "./operation.ts";
import { getHealth } from "./operations/get-health.ts";
import { getClock } from "./operations/get-clock.ts";
import { advanceClock } from "./operations/advance-clock.ts";
import { listMails } from "./operations/list-mails.ts";
import { listViolations } from "./operations/list-violations.ts";
import { clearViolations } from "./operations/clear-violations.ts";
import { listScenarios } from "./operations/list-scenarios.ts";
import { changeState } from "./operations/change-state.ts";
import { runScenario } from "./operations/run-scenario.ts";
import { reset } from "./operations/reset.ts";

export const table: ControlOperationTable = {
  "GET /__kit/health": getHealth,
  "GET /__kit/clock": getClock,
  "POST /__kit/clock/advance": advanceClock,
  "GET /__kit/mails": listMails,
  "GET /__kit/violations": listViolations,
  "DELETE /__kit/violations": clearViolations,
  "GET /__kit/scenarios": listScenarios,
  "POST /__kit/scenarios": changeState,
  "POST /__kit/scenarios/{name}": runScenario,
  "POST /__kit/reset": reset,
};

// Generated from the spec by `npm run generate`. Do not edit.
import { byRoute } from "../../src/engine/http/by-route.ts";
import type { ControlOperationTable } from "../../src/engine/control/operation.ts";
import { getHealth } from "../../src/engine/control/operations/get-health.ts";
import { getClock } from "../../src/engine/control/operations/get-clock.ts";
import { advanceClock } from "../../src/engine/control/operations/advance-clock.ts";
import { setClock } from "../../src/engine/control/operations/set-clock.ts";
import { freezeClock } from "../../src/engine/control/operations/freeze-clock.ts";
import { resumeClock } from "../../src/engine/control/operations/resume-clock.ts";
import { rateClock } from "../../src/engine/control/operations/rate-clock.ts";
import { listFaults } from "../../src/engine/control/operations/list-faults.ts";
import { addFault } from "../../src/engine/control/operations/add-fault.ts";
import { clearFaults } from "../../src/engine/control/operations/clear-faults.ts";
import { removeFault } from "../../src/engine/control/operations/remove-fault.ts";
import { listMails } from "../../src/engine/control/operations/list-mails.ts";
import { listViolations } from "../../src/engine/control/operations/list-violations.ts";
import { clearViolations } from "../../src/engine/control/operations/clear-violations.ts";
import { listScenarios } from "../../src/engine/control/operations/list-scenarios.ts";
import { changeState } from "../../src/engine/control/operations/change-state.ts";
import { runScenario } from "../../src/engine/control/operations/run-scenario.ts";
import { reset } from "../../src/engine/control/operations/reset.ts";

export const controlHandlers: ControlOperationTable = byRoute([
  getHealth,
  getClock,
  advanceClock,
  setClock,
  freezeClock,
  resumeClock,
  rateClock,
  listFaults,
  addFault,
  clearFaults,
  removeFault,
  listMails,
  listViolations,
  clearViolations,
  listScenarios,
  changeState,
  runScenario,
  reset,
]);

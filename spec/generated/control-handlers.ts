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
import { replayArchive } from "../../src/engine/control/operations/replay-archive.ts";
import { listHolds } from "../../src/engine/control/operations/list-holds.ts";
import { releaseHold } from "../../src/engine/control/operations/release-hold.ts";
import { listRaces } from "../../src/engine/control/operations/list-races.ts";
import { playRace } from "../../src/engine/control/operations/play-race.ts";
import { runRace } from "../../src/engine/control/operations/run-race.ts";
import { listTenants } from "../../src/engine/control/operations/list-tenants.ts";
import { getStats } from "../../src/engine/control/operations/get-stats.ts";
import { listSessionStates } from "../../src/engine/control/operations/list-session-states.ts";
import { getSessionState } from "../../src/engine/control/operations/get-session-state.ts";
import { endSessionNow } from "../../src/engine/control/operations/end-session-now.ts";
import { expireSession } from "../../src/engine/control/operations/expire-session.ts";
import { listContextStates } from "../../src/engine/control/operations/list-context-states.ts";
import { getContextState } from "../../src/engine/control/operations/get-context-state.ts";
import { editContext } from "../../src/engine/control/operations/edit-context.ts";
import { listCartStates } from "../../src/engine/control/operations/list-cart-states.ts";
import { getCartState } from "../../src/engine/control/operations/get-cart-state.ts";
import { editCart } from "../../src/engine/control/operations/edit-cart.ts";
import { listCustomerStates } from "../../src/engine/control/operations/list-customer-states.ts";
import { getCustomerState } from "../../src/engine/control/operations/get-customer-state.ts";
import { editCustomer } from "../../src/engine/control/operations/edit-customer.ts";
import { listOrderStates } from "../../src/engine/control/operations/list-order-states.ts";
import { getOrderState } from "../../src/engine/control/operations/get-order-state.ts";
import { listMails } from "../../src/engine/control/operations/list-mails.ts";
import { listViolations } from "../../src/engine/control/operations/list-violations.ts";
import { clearViolations } from "../../src/engine/control/operations/clear-violations.ts";
import { listRequests } from "../../src/engine/control/operations/list-requests.ts";
import { clearRequests } from "../../src/engine/control/operations/clear-requests.ts";
import { exportRequests } from "../../src/engine/control/operations/export-requests.ts";
import { verifyRequests } from "../../src/engine/control/operations/verify-requests.ts";
import { waitForRequests } from "../../src/engine/control/operations/wait-for-requests.ts";
import { getRequest } from "../../src/engine/control/operations/get-request.ts";
import { replayRequest } from "../../src/engine/control/operations/replay-request.ts";
import { listenToEvents } from "../../src/engine/control/operations/listen-to-events.ts";
import { listScenarios } from "../../src/engine/control/operations/list-scenarios.ts";
import { changeState } from "../../src/engine/control/operations/change-state.ts";
import { runScenario } from "../../src/engine/control/operations/run-scenario.ts";
import { listSnapshots } from "../../src/engine/control/operations/list-snapshots.ts";
import { exportSnapshot } from "../../src/engine/control/operations/export-snapshot.ts";
import { importSnapshot } from "../../src/engine/control/operations/import-snapshot.ts";
import { saveSnapshot } from "../../src/engine/control/operations/save-snapshot.ts";
import { removeSnapshot } from "../../src/engine/control/operations/remove-snapshot.ts";
import { restoreSnapshot } from "../../src/engine/control/operations/restore-snapshot.ts";
import { compareSnapshot } from "../../src/engine/control/operations/compare-snapshot.ts";
import { listLapses } from "../../src/engine/control/operations/list-lapses.ts";
import { postSeed } from "../../src/engine/control/operations/post-seed.ts";
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
  replayArchive,
  listHolds,
  releaseHold,
  listRaces,
  playRace,
  runRace,
  listTenants,
  getStats,
  listSessionStates,
  getSessionState,
  endSessionNow,
  expireSession,
  listContextStates,
  getContextState,
  editContext,
  listCartStates,
  getCartState,
  editCart,
  listCustomerStates,
  getCustomerState,
  editCustomer,
  listOrderStates,
  getOrderState,
  listMails,
  listViolations,
  clearViolations,
  listRequests,
  clearRequests,
  exportRequests,
  verifyRequests,
  waitForRequests,
  getRequest,
  replayRequest,
  listenToEvents,
  listScenarios,
  changeState,
  runScenario,
  listSnapshots,
  exportSnapshot,
  importSnapshot,
  saveSnapshot,
  removeSnapshot,
  restoreSnapshot,
  compareSnapshot,
  listLapses,
  postSeed,
  reset,
]);

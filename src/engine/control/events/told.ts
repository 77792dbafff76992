import type { Faults } from "../../overrides/faults.ts";
import type { TableName } from "../../store/change.ts";
import type { HeldExchange } from "../requests/recorder.ts";
import type { ViolationLog } from "../violation-log.ts";
import type { Happenings } from "./happenings.ts";

/** The same, and each change of them is told. */
export function toldOf(
  faults: Faults,
  violations: ViolationLog,
  happenings: Happenings,
): { readonly faults: Faults; readonly violations: ViolationLog } {
  const tellFault = (tenant: string | undefined, about: object): void =>
    happenings.tell({ kind: "fault", tenant, about });
  return {
    faults: {
      ...faults,
      add(fault) {
        const remove = faults.add(fault);
        const { id } = remove;
        tellFault(fault.tenant, { id, is: "added" });
        const removing = (): void => {
          remove();
          tellFault(fault.tenant, { id, is: "removed" });
        };
        return Object.assign(removing, { id });
      },
      remove(id) {
        const tenant = faults.list().find((fault) => fault.id === id)?.tenant;
        faults.remove(id);
        tellFault(tenant, { id, is: "removed" });
      },
      clear(of = {}) {
        faults.clear(of);
        tellFault(of.tenant, { is: "cleared" });
      },
    },
    violations: {
      ...violations,
      add(offence) {
        violations.add(offence);
        happenings.tell({ kind: "violation", tenant: offence.tenant, about: offence });
      },
    },
  };
}

export function tellRequest(exchange: HeldExchange, happenings: Happenings): void {
  if (!happenings.isHeard) return;
  const { tenant, fault } = exchange.trace;
  if (fault !== undefined)
    happenings.tell({ kind: "fault", tenant, about: { id: fault, is: "struck", request: exchange.id } });
  happenings.tell({ kind: "request", tenant, exchange });
}

/** A tenant without a name is all of them. */
export function tellCommitted(tenant: string, table: TableName, happenings: Happenings): void {
  if (!happenings.isHeard) return;
  happenings.tell({ kind: table === "clock" ? "clock" : "change", tenant: tenant === "" ? undefined : tenant });
}

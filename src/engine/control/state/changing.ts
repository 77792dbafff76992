import { endSession } from "../../domain/customer-session.ts";
import { hasContext } from "../../domain/session-context.ts";
import type { Tenant } from "../../domain/tenant.ts";
import { KitError } from "../../../shared/errors.ts";
import type { TenantScope } from "../../domain/tenant-scope.ts";
import { editOfCart, editOfContext, editOfCustomer, expireNow } from "./changes.ts";
import { readerOf } from "./lists.ts";
import { plantSeed } from "./plant-seed.ts";
import { readingOfState } from "./reading.ts";
import type { ChangingOfState } from "./state-control.ts";
import type { CountedParts } from "./worlds.ts";

export function changingOfState(parts: CountedParts): ChangingOfState {
  const { store, worlds, keep, checkScope } = parts;
  const { tenantWith } = readerOf(parts);
  const reading = readingOfState(parts);

  /** Waits until a change is kept; what it refuses is no failure of the storage. */
  const kept = async (change: Promise<void>): Promise<void> => {
    keep(
      change.catch((error: unknown) => {
        if (!(error instanceof KitError)) throw error;
      }),
    );
    await change;
  };

  /** Changes what has an ID, in the tenant that has it, and returns the tenant. */
  const change = async <Row>(
    what: string,
    id: string,
    of: TenantScope,
    find: (world: Tenant) => Row | undefined,
    work: (world: Tenant, row: Row) => void,
  ): Promise<{ readonly tenant: string }> => {
    const tenant = tenantWith(what, id, of, (world) => find(world) !== undefined);
    await kept(
      worlds.change(tenant, (world) => {
        const row = find(world);
        if (row === undefined) throw new KitError("NOT_FOUND", `There is no ${what} ${id} in ${tenant} any more`);
        work(world, row);
      }),
    );
    return { tenant };
  };

  return {
    async editContext(id, given, of = {}) {
      const find = ({ sessions }: Tenant) => [sessions.get(id)].filter((row) => row !== undefined).find(hasContext);
      const changed = await change("context of a session", id, of, find, (world, session) =>
        editOfContext(world, session, given),
      );
      return reading.context(id, changed);
    },
    async endSession(id, of = {}) {
      return reading.session(id, await change("session", id, of, ({ sessions }) => sessions.get(id), endSession));
    },
    async expireSession(id, given, of = {}) {
      const changed = await change(
        "session",
        id,
        of,
        ({ sessions }) => sessions.get(id),
        (world, session) => expireNow(world, session, given),
      );
      return reading.session(id, changed);
    },
    async editCart(id, given, of = {}) {
      const changed = await change(
        "cart",
        id,
        of,
        ({ carts }) => carts.get(id),
        (world, cart) => editOfCart(world, cart, given),
      );
      return reading.cart(id, changed);
    },
    async editCustomer(id, given, of = {}) {
      const changed = await change(
        "customer",
        id,
        of,
        ({ customers }) => customers.get(id),
        (world, customer) => editOfCustomer(world, customer, given),
      );
      return reading.customer(id, changed);
    },
    async seed(seed, of = {}) {
      checkScope(of);
      await kept(plantSeed({ store, worlds }, seed, of.tenant));
    },
  };
}

import {
  anonymous,
  type CallbackPlace,
  type DescribedOperation,
  type DescribedReceiver,
} from "../contract/operations.ts";
import type { Spec } from "../document/spec.ts";
import type { ContractChange } from "./change.ts";

type Receivers = ReadonlyMap<string, DescribedReceiver>;

/** A receiver of the new version, by its key. */
type Entry = readonly [key: string, receiver: DescribedReceiver];

/** The receivers of the new version that stand for those of the earlier one, by the keys of those. */
export interface MatchedReceivers {
  readonly receivers: Receivers;
  /** The operations of the new version that have callbacks, by the keys of those of the earlier one. */
  readonly holders: ReadonlyMap<string, DescribedOperation>;
}

/**
 * Webhooks are known by their names. A callback is known by its operation and the address that is called: its name is for
 * people, and tells two apart that call the same address.
 */
export function matchedReceivers(
  old: Receivers,
  now: Receivers,
  operations: ReadonlyMap<string, DescribedOperation>,
): MatchedReceivers {
  const holders = new Map(operations);
  const keys = new Map([...operations].map(([key, { route }]) => [key, anonymous(route)]));
  const receivers = new Map<string, DescribedReceiver>();
  const taken = new Set<string>();
  const take = (key: string, [there, receiver]: Entry): void => {
    taken.add(there);
    keys.set(key, there);
    holders.set(key, receiver);
    receivers.set(key, receiver);
  };
  const candidatesFor = ({ method }: DescribedReceiver, { parent, address }: CallbackPlace): Entry[] =>
    [...now].filter(
      ([key, { callback, method: other }]) =>
        callback?.parent === keys.get(parent) && callback?.address === address && other === method && !taken.has(key),
    );
  // A callback may have callbacks of its own, and those come behind it.
  for (const [key, receiver] of old) {
    const { callback } = receiver;
    const same = now.get(key);
    if (callback === undefined) {
      if (same !== undefined) take(key, [key, same]);
      continue;
    }
    const candidates = candidatesFor(receiver, callback);
    const named = candidates.find(([, other]) => other.callback?.name === callback.name);
    const free = candidates.find(([, other]) => !isNamed(old, callback, other));
    const found = named ?? free;
    if (found !== undefined) take(key, found);
  }
  return { receivers, holders };
}

/** Whether the earlier version has a callback of the same operation and address that has the name of the other one. */
function isNamed(old: Receivers, { parent, address }: CallbackPlace, { method, callback }: DescribedReceiver): boolean {
  return [...old.values()].some(
    (other) =>
      other.method === method &&
      other.callback?.parent === parent &&
      other.callback.address === address &&
      other.callback.name === callback?.name,
  );
}

/** Webhooks and callbacks that the API does not call any more. */
export function receiverRemovals(
  old: Receivers,
  { receivers, holders }: MatchedReceivers,
  after: Spec,
): ContractChange[] {
  return [...old].flatMap(([key, { route, node, callback }]): ContractChange[] => {
    if (receivers.has(key)) return [];
    const gone = { message: `${route} is gone.`, before: node };
    if (callback === undefined)
      return [{ rule: "webhook-removed", at: after.root.child("webhooks") ?? after.root, ...gone }];
    const holder = holders.get(callback.parent);
    // What goes with its operation is one finding with it.
    if (holder === undefined) return [];
    return [{ rule: "callback-removed", at: holder.node.child("callbacks") ?? holder.node, ...gone }];
  });
}

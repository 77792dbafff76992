import { useEffect, useState } from "preact/hooks";
import { defined } from "../../shared/defined.ts";
import { dataOf } from "./connection.ts";
import { useConnection } from "./context.ts";
import { useLoaded } from "./use-loaded.ts";

export interface ClockNow {
  /** The virtual time, in milliseconds since 1970. */
  readonly now: number;
  readonly frozen: boolean;
  readonly rate: number;
}

/** The virtual clock of a tenant, or everybody's; it goes on between two readings as the kit's does. */
export function useClock(tenant: string | undefined): ClockNow | undefined {
  return useClocks([tenant])(tenant);
}

/** The virtual clocks of tenants by their names, `undefined` for everybody's. Shows again each second while one moves. */
export function useClocks(
  tenants: readonly (string | undefined)[],
): (tenant: string | undefined) => ClockNow | undefined {
  const { client } = useConnection();
  const names = [...new Set(tenants)];
  const { data } = useLoaded(`clocks ${names.join(" ")}`, ["clock", "reset"], async () => {
    const readings = await Promise.all(
      names.map((tenant) => dataOf(client.GET("/__kit/clock", { params: { query: defined({ tenant }) } }))),
    );
    const read = performance.now();
    return new Map(names.map((name, index) => [name, { ...readings[index], read }]));
  });
  const isMoving = [...(data?.values() ?? [])].some(({ frozen }) => frozen === false);
  const [, setSecond] = useState(0);
  useEffect(() => {
    if (!isMoving) return undefined;
    const timer = setInterval(() => setSecond((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, [isMoving]);
  return (tenant) => {
    const { frozen, rate, now, read } = data?.get(tenant) ?? {};
    if (frozen === undefined || rate === undefined || now === undefined || read === undefined) return undefined;
    return { frozen, rate, now: Date.parse(now) + (frozen ? 0 : (performance.now() - read) * rate) };
  };
}

import type { operations } from "../../../spec/generated/control-operations.ts";
import type { paths } from "../../../spec/generated/control.ts";
import { type Operation, operationBinder } from "../http/operation.ts";
import type { Control } from "./control.ts";

type Infos = typeof operations;

/** An operation of the control plane: keyed by its route, typed by `spec/control.yaml`; it may take its time. */
export const controlOperation: <const R extends keyof Infos>(
  route: R,
  handle: Operation<paths, Infos, NoInfer<R>, Control, true>["handle"],
) => Operation<paths, Infos, R, Control, true> = operationBinder();

/** Every operation of the control plane; one that is missing does not compile. */
export type ControlOperationTable = { readonly [R in keyof Infos]: Operation<paths, Infos, R, Control, true> };

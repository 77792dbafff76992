/** The part of the package that is used; it has no types of its own. */
declare module "fs-native-extensions" {
  /** Locks an open file for this process; false when another one has it. The kernel lets go when the process ends. */
  export function tryLock(fd: number): boolean;
}

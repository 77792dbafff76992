import { type OptionRow, optionTable } from "../engine/option-table.ts";
import { type KitOptions, longestLifetime } from "../engine/options.ts";
import { KitError, messageOf } from "../shared/errors.ts";
import { readInput } from "../shared/files.ts";
import { type Flags, type FlagValues, oneOf, wholeNumber } from "./flags.ts";

const rows: readonly (readonly [name: string, row: OptionRow])[] = Object.entries(optionTable);

/** The flags that choose the options of the engine. */
export const kitFlags: Flags = Object.fromEntries(
  rows.flatMap(([, row]) =>
    row.flag === undefined
      ? []
      : [
          [
            row.flag,
            {
              type: row.type === "boolean" ? "boolean" : row.type === "names" ? "strings" : "string",
              help: helpOf(row),
              ...(row.placeholder === undefined ? {} : { value: row.placeholder }),
            },
          ],
        ],
  ),
);

function helpOf(row: OptionRow): string {
  if ((row.type === "seconds" || row.type === "count") && "default" in row) return `${row.help} (${row.default})`;
  if (row.type === "names") return `${row.help}; may be repeated`;
  if (row.type !== "word") return row.help;
  const words = Object.keys(row.values).map((word) => (word === row.default ? `${word} (default)` : word));
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}: ${row.help}`;
}

/**
 * The engine's options that the flags stand for.
 *
 * @throws UsageError for a value that the option does not take
 */
export function readOptions(values: FlagValues<Flags>): KitOptions {
  const given = rows.flatMap(([name, row]) => {
    const value = row.flag === undefined ? undefined : values[row.flag];
    return row.flag === undefined || value === undefined ? [] : [[name, readValue(row.flag, row, value)] as const];
  });
  return Object.fromEntries(given);
}

function readValue(flag: string, row: OptionRow, value: boolean | string | readonly string[]): unknown {
  if (typeof value !== "string") return value;
  if (row.type === "word") return oneOf(flag, value, Object.keys(row.values));
  if (row.type === "seconds") return wholeNumber(flag, value, 1, longestLifetime);
  if (row.type === "count") return wholeNumber(flag, value, 0, row.most);
  return readSeed(value);
}

/** Whether an option takes the place of a switch of the profile. */
export function hasOwnSwitches(options: KitOptions): boolean {
  return rows.some(
    ([name, row]) =>
      row.type === "word" && row.default === undefined && options[name as keyof KitOptions] !== undefined,
  );
}

/** A file as JSON; the engine checks what is in it. */
export function readSeed(file: string): unknown {
  const text = readInput("seed", file, "SEED_INVALID");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new KitError("SEED_INVALID", `Cannot read the seed ${file}: ${messageOf(error)}`, { cause: error });
  }
}

import { appendFileSync } from "node:fs";

/** Numbers that `npm run soak` prints in the end. */
export type Figures = Readonly<Record<string, number | string>>;

/** Notes what a test has tried, for the soak that runs it. */
export function figure(title: string, figures: Figures): void {
  const file = process.env["SOAK_FIGURES"];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ title, ...figures })}\n`);
}

/** Where chance begins: with the same seed the same is tried. The suite tries the same each time, the soak other things. */
export function soakSeed(): number {
  return Number(process.env["SOAK_SEED"] ?? 1);
}

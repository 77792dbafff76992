import type { ForeignReader } from "../context.ts";
import { redactAddresses } from "./addresses.ts";
import { redactCommands } from "./commands.ts";
import { redactEncoded } from "./encoded.ts";
import { issued } from "./issued.ts";
import { redactListed } from "./listed.ts";
import { redactSentences } from "./sentences.ts";
import { redactStatements } from "./statements.ts";
import { redactTable } from "./tables.ts";
import { redactWebhooks } from "./webhooks.ts";

const ofAll = [redactAddresses, redactWebhooks];
const ofTexts = [redactCommands, redactStatements, redactListed, redactSentences, ...ofAll];

/** What recordings and logs of Node read beside what every kit does; a page has no room for it. */
export const foreign: ForeignReader = {
  issued,
  table: redactTable,
  read(text, context, depth) {
    const readers = /[\s"'`>]/.test(text) ? ofTexts : ofAll;
    const plain = readers.reduce((safe, read) => read(safe, context), text);
    return redactEncoded(plain, context, depth);
  },
};

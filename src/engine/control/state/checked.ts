import { requestSchemas } from "../../../../spec/generated/control-requests.ts";
import { validatorsOf } from "../../http/schema/validators.ts";
import { firstError } from "../../http/validate.ts";
import { invalidOption } from "../../../shared/errors.ts";

const validator = validatorsOf(requestSchemas.definitions);

/**
 * What a method of `kit.control` is given, checked by the schema of the operation's body: JavaScript has no types that would.
 *
 * @throws KitError `OPTION_INVALID`
 */
export function checkGiven(schema: string, what: string, given: unknown): void {
  const validate = validator({ $ref: schema });
  if (!validate(given)) throw invalidOption(firstError(validate, what));
}

import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isObject } from "../../document/node.ts";
import { dayIn } from "../../policy/days.ts";

/**
 * What is deprecated says until when it is there, in `x-sunset`, if it says so at all; with `required` it has to.
 * `check --against` takes what is gone after that day for no break.
 */
export const sunset: Oas3Rule = (options: { readonly required?: boolean }) => {
  const look = (node: object, context: UserContext): void => {
    if (!isObject(node)) return;
    const { location } = context;
    const { deprecated, "x-sunset": day } = node;
    if (day !== undefined && dayIn(day) === undefined)
      context.report({ message: "x-sunset is a day, as 2027-03-31.", location: location.child("x-sunset") });
    if (day !== undefined && deprecated !== true)
      context.report({
        message: "What has an x-sunset is deprecated: say so.",
        location: location.child("x-sunset").key(),
      });
    if (options.required === true && deprecated === true && day === undefined)
      context.report({
        message: "What is deprecated has an x-sunset: the day until which it is there.",
        location: location.child("deprecated"),
      });
  };
  return { Operation: look, Parameter: look, Schema: look, Header: look };
};

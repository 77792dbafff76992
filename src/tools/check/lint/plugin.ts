import type { Config, Plugin } from "@redocly/openapi-core";
import type { Spec } from "../document/spec.ts";
import { constraints } from "./rules/constraints.ts";
import { errorStatuses } from "./rules/error-statuses.ts";
import { validExamples } from "./rules/examples.ts";
import { knownFormats } from "./rules/formats.ts";
import { parameterExamples } from "./rules/parameter-examples.ts";
import { specification } from "./rules/specification.ts";
import { sunset } from "./rules/sunset.ts";
import { tagsDeclared } from "./rules/tags-declared.ts";
import { unusedComponents } from "./rules/unused-components.ts";

/** The kit's own rules, for one API description; a ruleset calls them `kit/…`. */
export function kitPlugin(spec: Spec, builtIn: Config["plugins"]): Plugin {
  return {
    id: "kit",
    rules: {
      oas3: {
        "kit/constraints": constraints,
        "kit/error-statuses": errorStatuses,
        "kit/examples": validExamples(builtIn),
        "kit/formats": knownFormats,
        "kit/parameter-examples": parameterExamples,
        "kit/specification": specification,
        "kit/sunset": sunset,
        "kit/tags-declared": tagsDeclared,
        "kit/unused-components": unusedComponents(spec),
      },
    },
  };
}

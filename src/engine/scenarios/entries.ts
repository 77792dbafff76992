import { catalogue, scenarioNamed } from "./catalogue.ts";

/** The catalogue as the control plane lists it. */
export function entries() {
  return Object.keys(catalogue).map((name) => {
    const { summary = "", parameters = {}, returns = [] } = scenarioNamed(name) ?? {};
    return {
      name,
      summary,
      parameters: Object.fromEntries(
        Object.entries(parameters).map(([parameter, { type, description, required = false }]) => [
          parameter,
          { type, description, required },
        ]),
      ),
      returns,
    };
  });
}

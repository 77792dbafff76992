import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isObject, type SpecNode } from "../../document/node.ts";
import type { Spec } from "../../document/spec.ts";

/** Kinds of components that references reach; security schemes are used by their names. */
const kinds = ["schemas", "responses", "parameters", "examples", "requestBodies", "headers", "links", "callbacks"];

/** Components, of any of the files, that no operation comes to, nor one of the components that `except` names. */
export function unusedComponents(spec: Spec): Oas3Rule {
  return (options: { readonly except?: readonly string[] }) => {
    const schemes = new Set<string>();
    return {
      SecurityRequirement(requirement) {
        for (const name of Object.keys(requirement)) schemes.add(name);
      },
      Root: {
        leave(_root, context) {
          const used = reached(spec, options.except ?? []);
          for (const file of spec.files) {
            for (const kind of kinds)
              reportAll(file, kind, (component) => used.has(component.id) || isSubtype(component), context);
            reportAll(file, "securitySchemes", ({ key }) => schemes.has(key), context);
          }
        },
      },
    };
  };
}

function reportAll(file: SpecNode, kind: string, isUsed: (component: SpecNode) => boolean, context: UserContext): void {
  for (const [name, component] of file.child("components")?.child(kind)?.entries ?? []) {
    if (isUsed(component)) continue;
    context.report({
      message: `Nothing uses ${name} of ${kind}.`,
      location: { ...component.location, reportOnKey: true },
    });
  }
}

/** The IDs of everything that references lead to from outside of the root's components, and of what that is in. */
function reached({ root }: Spec, except: readonly string[]): Set<string> {
  const used = new Set<string>();
  const seen = new Set<unknown>();
  for (const [key, node] of root.entries) if (key !== "components") walk(node);
  for (const kind of root.child("components")?.children ?? [])
    for (const [name, node] of kind.entries) if (except.includes(name)) follow(node);
  return used;

  function walk(node: SpecNode): void {
    if (typeof node.value !== "object" || seen.has(node.value)) return;
    seen.add(node.value);
    const target = node.referred;
    if (target !== undefined) follow(target);
    for (const mapped of mappedBy(node)) follow(mapped);
    for (const child of node.children) walk(child);
  }

  function follow(target: SpecNode): void {
    for (const id of target.ancestry) used.add(id);
    walk(target);
  }
}

/** What a discriminator names: by reference, or by the bare name of a schema. */
function mappedBy(node: SpecNode): SpecNode[] {
  const mapping = node.child("discriminator")?.child("mapping")?.entries ?? [];
  return mapping.flatMap(([, { text = "" }]) => {
    const reference = /[#./]/.test(text) ? text : `#/components/schemas/${text}`;
    return node.resolve(reference) ?? [];
  });
}

/** A schema that extends one with a discriminator is used by its name in the data. */
function isSubtype(component: SpecNode): boolean {
  return (component.child("allOf")?.items ?? []).some((part) => isObject(part.target?.object["discriminator"]));
}

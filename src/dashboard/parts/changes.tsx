import type { components } from "../../../spec/generated/control.ts";

/** A row that has changed: one of the request log, or one that differs from a snapshot. */
interface Change {
  readonly of: string;
  readonly id: string;
  readonly fields: components["schemas"]["LoggedChange"]["fields"];
}

/** What changed, field by field: what was, and what is. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <ul class="changes">
      {changes.map(({ of, id, fields }) => (
        <li key={`${of} ${id}`}>
          <p>
            {of} <code>{id}</code>
          </p>
          <ul>
            {fields.map((field) => (
              <li key={field.path}>
                <code>{field.path}</code> {!("before" in field) && !("after" in field) && "changed"}
                {"before" in field && (
                  <del>
                    <span class="hidden">was </span>
                    <code>{JSON.stringify(field.before)}</code>
                  </del>
                )}{" "}
                {"after" in field && (
                  <ins>
                    <span class="hidden">is </span>
                    <code>{JSON.stringify(field.after)}</code>
                  </ins>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

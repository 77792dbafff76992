import type { ComponentChildren } from "preact";
import type { Pages } from "../model/use-pages.ts";
import { Shown } from "./states.tsx";

export interface Column<Item> {
  readonly title: string;
  readonly cell: (item: Item) => ComponentChildren;
  /** Aligned to the right. */
  readonly isNumber?: boolean;
}

interface TableProps<Item> {
  readonly name: string;
  readonly pages: Pages<Item>;
  /** The first one names the row. */
  readonly columns: readonly Column<Item>[];
  readonly keyOf: (item: Item) => string;
  readonly empty: ComponentChildren;
}

/** A list in pages, as a table that scrolls by itself where it is too wide. */
export function PagedTable<Item>({ name, pages, columns, keyOf, empty }: TableProps<Item>) {
  return (
    <Shown of={pages} empty={empty} isEmpty={({ total }) => total === 0}>
      {({ items, total }) => (
        <>
          <div class="scroll" role="region" aria-label={name} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  {columns.map(({ title, isNumber }) => (
                    <th key={title} scope="col" class={isNumber ? "number" : undefined}>
                      {title}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {items.map((item) => (
                  <Row key={keyOf(item)} item={item} columns={columns} />
                ))}
              </tbody>
            </table>
          </div>
          <div class="row pages">
            {pages.back !== undefined && (
              <button type="button" onClick={pages.back}>
                Newer
              </button>
            )}
            {pages.on !== undefined && (
              <button type="button" onClick={pages.on}>
                Older
              </button>
            )}
            <span class="soft">
              {items.length} of {total}
            </span>
          </div>
        </>
      )}
    </Shown>
  );
}

function Row<Item>({ item, columns }: Pick<TableProps<Item>, "columns"> & { readonly item: Item }) {
  const [first, ...others] = columns;
  return (
    <tr>
      <th scope="row">{first?.cell(item)}</th>
      {others.map(({ title, cell, isNumber }) => (
        <td key={title} class={isNumber ? "number" : undefined}>
          {cell(item)}
        </td>
      ))}
    </tr>
  );
}

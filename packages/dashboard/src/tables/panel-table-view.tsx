import type { PanelTable } from "../panel.ts";
import { numberWords } from "../words/number-words.ts";

/** The table of a panel. The first column holds the row headings. */
export function PanelTableView({ table }: { table: PanelTable }) {
  return (
    // A box that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="table-scroll" aria-label={table.caption} tabIndex={0}>
      <table className="plain-table">
        <caption className="visually-hidden">{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.label} scope="col" className={column.numeric ? "numeric" : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, rowIndex) => (
            <tr key={rowIndex}>
              {row.map((cell, index) => {
                const text = typeof cell === "number" ? numberWords(cell) : cell;
                const className = table.columns[index]?.numeric ? "numeric" : undefined;
                return index === 0 ? (
                  <th key={index} scope="row">
                    {text}
                  </th>
                ) : (
                  <td key={index} className={className}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

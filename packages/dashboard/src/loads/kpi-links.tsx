import { Link } from "wouter";
import { addressOf, type Filters } from "../filters/filters.ts";
import "./kpi-links.css";

/** KPIs by name, each a link to its page. */
export function KpiLinks(props: {
  kpis: readonly { readonly id: string; readonly label: string }[];
  filters: Filters;
}) {
  return (
    <ul className="kpi-links">
      {props.kpis.map(({ id, label }) => (
        <li key={id}>
          <Link href={addressOf("/compare", { ...props.filters, kpi: id })}>{label}</Link>
        </li>
      ))}
    </ul>
  );
}

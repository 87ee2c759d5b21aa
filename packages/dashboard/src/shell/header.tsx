import { useQuery } from "@apollo/client/react";
import { Link, useLocation } from "wouter";
import type { Dashboard } from "../dashboards/dashboard.ts";
import { galleryPath } from "../dashboards/pages.ts";
import { addressOf, type Filters } from "../filters/filters.ts";
import { AccountDocument } from "../gql/graphql.ts";
import { Account, SignOut } from "./account.tsx";
import { DataNotice } from "./data-notice.tsx";
import { type Theme, themes, useTheme } from "./theme.ts";

const themeWords: Record<Theme, string> = { system: "As this device", light: "Light", dark: "Dark" };

/** The name of the service, links to the pages that the viewer may open, and tools. The links keep the filters. */
export function Header({ dashboards, filters }: { dashboards: readonly Dashboard[]; filters: Filters }) {
  const [path] = useLocation();
  const [theme, choose] = useTheme();
  const { data } = useQuery(AccountDocument);
  const pages = dashboards
    .filter(({ onlyFor }) => !onlyFor || data?.viewer.roles.includes(onlyFor.role))
    .map(({ path: to, title }) => ({ to, title }));
  if (import.meta.env.DEV || path === galleryPath) pages.push({ to: galleryPath, title: "Gallery" });
  return (
    <header className="site-head">
      <div className="site-tools">
        <Account />
        <label>
          <span className="visually-hidden">Appearance</span>
          <select name="theme" value={theme} onChange={(event) => choose(event.target.value as Theme)}>
            {themes.map((each) => (
              <option key={each} value={each}>
                {themeWords[each]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="quiet-button" onClick={() => window.print()}>
          Print
        </button>
        <SignOut />
      </div>
      <Link href={addressOf("/", { ...filters, kpi: null })} className="site-name">
        Children First
      </Link>
      <nav aria-label="Pages">
        <ul>
          {pages.map(({ to, title }) => (
            <li key={to}>
              <Link
                href={addressOf(to, to === "/compare" ? filters : { ...filters, kpi: null })}
                aria-current={path === to ? "page" : undefined}
              >
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <DataNotice />
    </header>
  );
}

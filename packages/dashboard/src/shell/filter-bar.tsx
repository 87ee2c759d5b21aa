import type { ReactNode } from "react";
import type { Dashboard } from "../dashboards/dashboard.ts";
import { type Comparison, comparisons, comparisonWords } from "../filters/comparison.ts";
import type { Filters } from "../filters/filters.ts";
import { periodOfSlug, periodSlug } from "../filters/period-slug.ts";
import type { Domain, Grain, ShellQuery } from "../gql/graphql.ts";
import type { Setting } from "../panel.ts";
import { domainWords } from "../words/code-words.ts";
import { unitsOf } from "./use-setting.ts";

const periodGroups: Record<Grain, string> = {
  FINANCIAL_YEAR: "Financial years",
  ACADEMIC_YEAR: "Academic years",
  ROLLING_12_MONTHS: "Rolling 12 months",
  QUARTER: "Quarters",
  MONTH: "Months",
};

/** The pickers of a dashboard. Each choice goes into the address. */
export function FilterBar(props: {
  dashboard: Dashboard;
  setting: Setting;
  shell: ShellQuery | undefined;
  onChange: (some: Partial<Filters>) => void;
}) {
  const { dashboard, setting, shell, onChange } = props;
  if (dashboard.pickers.length === 0) return null;
  const units = unitsOf(shell);
  const pickers: Record<Dashboard["pickers"][number], ReactNode> = {
    kpi: (
      <Picker key="kpi" name="kpi" label="KPI" value={setting.kpi ?? ""} onChange={(kpi) => onChange({ kpi })}>
        {(Object.keys(domainWords) as Domain[]).map((domain) => (
          <Group
            key={domain}
            label={domainWords[domain]}
            of={shell?.kpis.filter((kpi) => kpi.domain === domain).map((kpi) => [kpi.id, kpi.label])}
          />
        ))}
      </Picker>
    ),
    area: (
      <Picker
        key="area"
        name="area"
        label="Place"
        value={setting.filters.area ?? setting.unit?.id ?? setting.own?.id ?? ""}
        onChange={(place) =>
          onChange(
            units.some((unit) => unit.id === place)
              ? { unit: place, area: null }
              : { unit: null, area: place === setting.own?.id ? null : place },
          )
        }
      >
        <Group label="Own authority" of={setting.own ? [[setting.own.id, setting.own.name]] : []} />
        {[...Map.groupBy(units, ({ service }) => service)].map(([service, within]) => (
          <Group key={service} label={service} of={within.map(({ id, name }) => [id, name])} />
        ))}
        <Group
          label="Published figures of others"
          of={shell?.areas.filter((area) => area.id !== setting.own?.id).map((area) => [area.id, area.name])}
        />
      </Picker>
    ),
    period: (
      <Picker
        key="period"
        name="period"
        label="Period"
        value={setting.period ? periodSlug(setting.period) : ""}
        onChange={(slug) => onChange({ period: periodOfSlug(slug) })}
      >
        {(Object.keys(periodGroups) as Grain[]).map((grain) => (
          <Group
            key={grain}
            label={periodGroups[grain]}
            of={setting.periods
              .filter((period) => period.grain === grain)
              .map((period) => [periodSlug(period), period.label])}
          />
        ))}
      </Picker>
    ),
    comparison: (
      <Picker
        key="comparison"
        name="comparison"
        label="Compared with"
        value={setting.filters.comparison}
        onChange={(comparison) => onChange({ comparison: comparison as Comparison })}
      >
        {comparisons.map((comparison) => (
          <option key={comparison} value={comparison}>
            {comparisonWords[comparison].long}
          </option>
        ))}
      </Picker>
    ),
  };
  return (
    <form className="filter-bar" aria-label="What this page shows" onSubmit={(event) => event.preventDefault()}>
      {dashboard.pickers.map((picker) => pickers[picker])}
    </form>
  );
}

function Picker(props: {
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
}) {
  return (
    <label className={`picker picker-${props.name}`}>
      <span className="picker-label">{props.label}</span>
      <select name={props.name} value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        {props.children}
      </select>
    </label>
  );
}

function Group({ label, of }: { label: string; of: readonly (readonly [value: string, words: string])[] | undefined }) {
  if (!of?.length) return null;
  return (
    <optgroup label={label}>
      {of.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </optgroup>
  );
}

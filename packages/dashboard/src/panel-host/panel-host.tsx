import { skipToken, useQuery } from "@apollo/client/react";
import { useState } from "react";
import { safeParse } from "zod/mini";
import { failureWords } from "../api/failure-words.ts";
import type { PanelEntry } from "../dashboards/dashboard.ts";
import type { AnyPanel, Setting } from "../panel.ts";
import { PanelFrame, type PanelState } from "./panel-frame.tsx";
import { panelById } from "../panels.ts";

/**
 * Draws one entry of a dashboard: finds the panel, checks its options and fetches its data. A placeholder stands in for
 * a panel that this build does not have and for options it cannot read. The entry itself is never changed.
 */
export function PanelHost({ entry, setting }: { entry: PanelEntry; setting: Setting }) {
  const panel = panelById(entry.panel);
  if (!panel) return <Placeholder entry={entry} reason={`This build has no panel called "${entry.panel}".`} />;
  const options = safeParse(panel.options, entry.options ?? {});
  if (!options.success) {
    const wrong = options.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
    return <Placeholder entry={entry} reason={`The panel "${entry.panel}" cannot read its options: ${wrong}.`} />;
  }
  return <FetchedPanel panel={panel} options={options.data} entry={entry} setting={setting} />;
}

function FetchedPanel(props: { panel: AnyPanel; options: unknown; entry: PanelEntry; setting: Setting }) {
  const { panel, options, entry, setting } = props;
  const [varied, setVaried] = useState<Readonly<Record<string, unknown>>>({});
  const own = panel.variables(options, setting);
  const variables = own && { ...own, ...varied };
  const result = useQuery(panel.document, variables ? { variables, ...policyOf(panel) } : skipToken);
  const again = () => void result.refetch().catch(() => undefined);
  const state = useLastingState(JSON.stringify(variables), result);
  return (
    <PanelFrame
      panel={panel}
      options={options}
      setting={setting}
      state={state}
      {...(entry.title && { title: entry.title })}
      quietTitle={entry.quietTitle ?? false}
      variables={variables}
      onVary={(some) => (some ? setVaried({ ...varied, ...some }) : again())}
      onRetry={again}
    />
  );
}

/** A cached answer is shown at once and fetched again, because data may have been loaded since. */
function policyOf({ isCached = true }: AnyPanel) {
  return isCached
    ? ({ fetchPolicy: "cache-and-network", nextFetchPolicy: "cache-first" } as const)
    : ({ fetchPolicy: "no-cache" } as const);
}

/**
 * The state to show. The last answer stays, faint, while the answer to other variables is fetched. If a refresh fails,
 * the figures stay and a message says so. A failure to fetch other variables removes the last answer.
 * @param asked the variables, as text
 */
function useLastingState(asked: string, result: { data?: unknown; error?: unknown }): PanelState {
  const { data, error } = result;
  const [last, setLast] = useState<{ asked: string; data: unknown } | null>(null);
  if (data !== undefined && !error && (last?.asked !== asked || last.data !== data)) setLast({ asked, data });
  if (error) {
    const message = failureWords(error);
    if (last?.asked !== asked) return { kind: "failed", message };
    return { kind: "ready", data: last.data, replacing: false, trouble: `Not refreshed. ${message}` };
  }
  if (data !== undefined) return { kind: "ready", data, replacing: false };
  return last ? { kind: "ready", data: last.data, replacing: true } : { kind: "waiting" };
}

function Placeholder({ entry, reason }: { entry: PanelEntry; reason: string }) {
  return (
    <section className="panel panel-placeholder" aria-label={entry.title ?? entry.panel}>
      <h2>{entry.title ?? entry.panel}</h2>
      <p>{reason} Its place and options are kept.</p>
      {entry.options && <pre>{JSON.stringify(entry.options, null, 2)}</pre>}
    </section>
  );
}

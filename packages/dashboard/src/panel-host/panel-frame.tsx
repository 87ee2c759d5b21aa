import { Suspense, useId, useRef, useState } from "react";
import { downloadCsv } from "../tables/csv-download.ts";
import { FailureMessage } from "../api/failure-message.tsx";
import { useOpenFigure } from "../figures/figure-drawer-host.tsx";
import type { AnyPanel, Setting, Vary } from "../panel.ts";
import { PanelTableView } from "../tables/panel-table-view.tsx";

/**
 * What a panel can show: nothing yet, a failure, or an answer. An old answer stays while it is replaced. `trouble` says
 * why an answer could not be refreshed.
 */
export type PanelState =
  | { readonly kind: "waiting" }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "ready"; readonly data: unknown; readonly replacing: boolean; readonly trouble?: string };

/** The frame around a panel: heading, summary, tools, and the current state of its answer. */
export function PanelFrame(props: {
  panel: AnyPanel;
  options: unknown;
  setting: Setting;
  state: PanelState;
  /** Replaces the title of the panel. */
  title?: string;
  /** Shows the title to screen readers only, because the page's heading already has it. */
  quietTitle?: boolean;
  /** The variables of the operation; null while the setting is incomplete. */
  variables: Readonly<Record<string, unknown>> | null;
  onVary: Vary;
  onRetry: () => void;
}) {
  const { panel, options, setting, state, variables, onVary } = props;
  const ask = useOpenFigure();
  const [asTable, setAsTable] = useState(false);
  const frame = useRef<HTMLElement>(null);
  const headingId = useId();
  const table = state.kind === "ready" ? panel.table(state.data, options, setting) : null;
  const empty = table?.rows.length === 0;

  return (
    <section
      ref={frame}
      className={["panel", `panel-${panel.id}`, state.kind === "waiting" && "panel-waiting"].filter(Boolean).join(" ")}
      aria-labelledby={headingId}
      aria-busy={isBusy(state)}
    >
      <header className={props.quietTitle ? "panel-head panel-head-quiet" : "panel-head"}>
        <h2 id={headingId} className={props.quietTitle ? "visually-hidden" : undefined}>
          {props.title ?? panel.title}
        </h2>
        <p className="panel-summary">
          {state.kind === "ready" && !empty ? panel.summary(state.data, options, setting) : "\u00A0"}
        </p>
        <div className="panel-tools">
          <button
            type="button"
            className="quiet-button"
            aria-pressed={asTable}
            disabled={!table || empty}
            onClick={() => setAsTable(!asTable)}
          >
            Table
          </button>
          <button
            type="button"
            className="quiet-button"
            disabled={!table || empty}
            onClick={() => table && downloadCsv(table)}
          >
            CSV
          </button>
          {document.fullscreenEnabled && (
            <button type="button" className="quiet-button" onClick={() => void toggleFullScreen(frame.current)}>
              Full screen
            </button>
          )}
        </div>
      </header>
      {panel.Controls && variables && (
        <Suspense fallback={<div className="panel-controls" />}>
          <panel.Controls variables={variables} vary={onVary} />
        </Suspense>
      )}
      {state.kind === "ready" && state.trouble && (
        <output className="panel-trouble">
          {state.trouble}{" "}
          <button type="button" className="link-button" onClick={props.onRetry}>
            Try again
          </button>
        </output>
      )}
      {state.kind === "waiting" && <output className="visually-hidden">Fetching figures</output>}
      <div
        className={state.kind === "ready" && state.replacing ? "panel-body panel-body-replacing" : "panel-body"}
        style={isBusy(state) ? { minHeight: `${panel.space(options)}rem` } : undefined}
      >
        {state.kind === "failed" && (
          <FailureMessage className="panel-message" failure={state.message} onRetry={props.onRetry} />
        )}
        {state.kind === "ready" && empty && <p className="panel-message">{panel.empty(options, setting)}</p>}
        {state.kind === "ready" &&
          table &&
          !empty &&
          (asTable ? (
            <PanelTableView table={table} />
          ) : (
            <Suspense fallback={<div className="panel-space" style={{ minHeight: `${panel.space(options)}rem` }} />}>
              <panel.Component data={state.data} options={options} setting={setting} ask={ask} vary={onVary} />
            </Suspense>
          ))}
      </div>
    </section>
  );
}

function isBusy(state: PanelState): boolean {
  return state.kind === "waiting" || (state.kind === "ready" && state.replacing);
}

async function toggleFullScreen(element: HTMLElement | null): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await element?.requestFullscreen();
}

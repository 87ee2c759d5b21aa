import type { ReactNode } from "react";

/**
 * A figure that opens its drawer by click or Enter. Hover or focus shows a tip.
 * @example
 * <FigureButton name={area.name} tip={countWords(figure)} onAsk={() => ask({ kpi, period, area: area.id, unit: null })}>
 *   {figure.display}
 * </FigureButton>
 */
export function FigureButton(props: {
  /** Says which figure it is to a reader who does not see its row and column. */
  name: string;
  /** The period and what the figure was counted from. */
  tip: string;
  /** Whether it was counted from invented records. It is then marked. */
  invented?: boolean;
  onAsk: () => void;
  className?: string;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={["figure", props.invented ? "figure-invented" : "", props.className].filter(Boolean).join(" ")}
      onClick={props.onAsk}
      onKeyDown={(event) => {
        // Escape hides a tip that is in the way, without moving the pointer.
        if (event.key === "Escape") event.currentTarget.dataset["tip"] = "off";
      }}
      onBlur={(event) => delete event.currentTarget.dataset["tip"]}
      onPointerLeave={(event) => delete event.currentTarget.dataset["tip"]}
    >
      {props.children}
      <span className="visually-hidden">
        {props.invented && ", invented"}, {props.name}
      </span>
      <span className="tip" aria-hidden="true">
        {props.tip}
      </span>
    </button>
  );
}

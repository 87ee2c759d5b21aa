import type { ReactNode } from "react";

/**
 * A figure that can be asked: Enter or click opens the drawer; hover or focus shows what it is and from how many.
 * `name` says which figure it is to those who do not see the row and column it stands in.
 */
export function FigureButton(props: {
  name: string;
  tip: string;
  onAsk: () => void;
  className?: string;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={`figure ${props.className ?? ""}`}
      onClick={props.onAsk}
      onKeyDown={(event) => {
        // A tip in the way can be put aside without moving the pointer.
        if (event.key === "Escape") event.currentTarget.dataset["tip"] = "off";
      }}
      onBlur={(event) => delete event.currentTarget.dataset["tip"]}
      onPointerLeave={(event) => delete event.currentTarget.dataset["tip"]}
    >
      {props.children}
      <span className="visually-hidden">, {props.name}</span>
      <span className="tip" aria-hidden="true">
        {props.tip}
      </span>
    </button>
  );
}

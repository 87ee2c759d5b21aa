import { useState } from "react";
import type { AccessLogQueryVariables } from "../../gql/graphql.ts";
import type { ControlsProps } from "../../panel.ts";
import "./access-log.css";

/** Which days, whose readings, and of which child. The child's identifier is in memory alone, never in an address. */
export function AccessLogControls({ variables, vary }: ControlsProps<AccessLogQueryVariables>) {
  const [from, setFrom] = useState(variables.from);
  const [to, setTo] = useState(variables.to);
  const [reader, setReader] = useState("");
  const [child, setChild] = useState("");
  return (
    <form
      className="log-filter"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        vary({ from, to, reader: reader.trim() || null, child: child.trim() || null });
      }}
    >
      <label className="field log-day">
        <span>From</span>
        <input type="date" required max={to} value={from} onChange={(event) => setFrom(event.target.value)} />
      </label>
      <label className="field log-day">
        <span>To</span>
        <input type="date" required min={from} value={to} onChange={(event) => setTo(event.target.value)} />
      </label>
      <label className="field">
        <span>Reader, by the whole name</span>
        <input type="text" maxLength={200} value={reader} onChange={(event) => setReader(event.target.value)} />
      </label>
      <label className="field">
        <span>Child, by the reference</span>
        <input
          type="text"
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          value={child}
          onChange={(event) => setChild(event.target.value)}
        />
      </label>
      <button type="submit" className="button">
        Show entries
      </button>
    </form>
  );
}

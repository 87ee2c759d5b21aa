import { useState } from "react";
import { BreakGlass } from "./break-glass.tsx";

/** The way to a child whom the list does not hold: by the reference, or by breaking the glass. */
export function FindChild(props: { onOpenChild: (reference: string) => void; onGlassBroken: () => void }) {
  const { onOpenChild, onGlassBroken } = props;
  // It is in memory alone: no address, no storage and no suggestion of the browser has it.
  const [reference, setReference] = useState("");
  return (
    <details className="find-child">
      <summary>A child you need is not in this list</summary>
      <form
        className="find-form"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          if (reference.trim()) onOpenChild(reference.trim());
        }}
      >
        <label className="field">
          <span>The child's reference in the case-management system</span>
          <input
            type="text"
            required
            maxLength={100}
            autoComplete="off"
            spellCheck={false}
            value={reference}
            onChange={(event) => setReference(event.target.value)}
          />
        </label>
        <button type="submit" className="button">
          Open
        </button>
      </form>
      <BreakGlass onBroken={onGlassBroken} />
    </details>
  );
}

import { type RefObject, useState } from "react";

/** Asks for the purpose for which people's records are read. */
export function PurposeForm(props: {
  purposes: readonly string[];
  /** The purpose that was chosen before; null for none. */
  chosen: string | null;
  /** The label of the button: "Show the children". */
  action: string;
  onChoose: (purpose: string) => void;
  select: RefObject<HTMLSelectElement | null>;
}) {
  const { purposes, chosen, action, onChoose, select } = props;
  const [purpose, setPurpose] = useState(chosen ?? "");
  return (
    <form
      className="purpose-form"
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(purpose);
      }}
    >
      <label className="field">
        <span>What do you need them for?</span>
        <select
          name="purpose"
          required
          ref={select}
          value={purpose}
          onChange={(event) => setPurpose(event.target.value)}
        >
          <option value="" disabled>
            Choose a purpose
          </option>
          {purposes.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button">
        {action}
      </button>
    </form>
  );
}

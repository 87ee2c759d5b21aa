import { useId } from "react";

/** How many characters a reason or a review has. */
const reasonLength = { least: 10, most: 500 } as const;

/** A field for a reason or a review, with the length that it may have. */
export function ReasonField(props: { label: string; value: string; onChange: (value: string) => void }) {
  const { label, value, onChange } = props;
  const hint = useId();
  const { least, most } = reasonLength;
  return (
    <div className="field">
      <label>
        <span>{label}</span>
        <textarea
          required
          rows={3}
          minLength={least}
          maxLength={most}
          aria-describedby={hint}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      <p id={hint} className="note">
        {least} to {most} characters. Name no child.
      </p>
    </div>
  );
}

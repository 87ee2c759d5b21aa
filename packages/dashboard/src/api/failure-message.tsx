import { failureWords } from "./failure-words.ts";

/**
 * Tells a reader that a request failed, and offers another try.
 * @param failure the error, or a sentence
 */
export function FailureMessage(props: { failure: unknown; onRetry: () => void; className?: string }) {
  const { failure, onRetry, className } = props;
  return (
    <div role="alert" className={className}>
      <p>{typeof failure === "string" ? failure : failureWords(failure)}</p>
      <button type="button" className="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}

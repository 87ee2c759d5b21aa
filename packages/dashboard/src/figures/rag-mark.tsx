import type { Rag } from "../gql/graphql.ts";
import { ragWords } from "../words/code-words.ts";

/**
 * The shape of a rating: a filled dot for green, a half dot for amber, a ring with a bar for red, an empty ring for not
 * rated. Screen readers skip it, so its word must stand beside it.
 */
export function RagMark({ rag }: { rag: Rag }) {
  return (
    <svg className={`rag-mark rag-${rag.toLowerCase()}`} viewBox="0 0 16 16" aria-hidden="true" data-rag={rag}>
      {rag === "GREEN" && <circle cx="8" cy="8" r="6.5" fill="currentColor" />}
      {rag === "AMBER" && (
        <>
          <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M8 2.25a5.75 5.75 0 0 1 0 11.5z" fill="currentColor" />
        </>
      )}
      {rag === "RED" && (
        <>
          <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="2" />
          <path d="M3 8h10" stroke="currentColor" strokeWidth="3.5" />
        </>
      )}
      {rag === "GREY" && <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" strokeWidth="1.25" />}
    </svg>
  );
}

/**
 * A rating: its shape, then its word.
 * @example <RagLabel rag={figure.rag} />
 */
export function RagLabel({ rag }: { rag: Rag }) {
  return (
    <span className="rag-label">
      <RagMark rag={rag} />
      <span>{ragWords[rag]}</span>
    </span>
  );
}

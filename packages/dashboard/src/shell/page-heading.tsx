import { useEffect, useRef } from "react";

/** The page's heading. It takes the focus when a reader comes from another page, so that reading starts there. */
export function PageHeading({ words, page }: { words: string; page: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = words === page ? `${page} · Children First` : `${words} · ${page} · Children First`;
  }, [words, page]);
  useEffect(() => {
    if (navigated) heading.current?.focus();
    navigated = true;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {words}
    </h1>
  );
}

/** False on the first page of a visit, which leaves the focus at the top, where the skip link is. */
let navigated = false;

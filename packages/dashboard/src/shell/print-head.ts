import { useEffect } from "react";
import { momentWords } from "../words/time-words.ts";

/**
 * Prints a header on each page, with the time of printing, and page numbers at the foot. It is a style sheet made in
 * script, because the content security policy may refuse inline styles.
 * @param words what the page shows: service, dashboard, place and period
 * @param reader the name of the person who prints
 */
export function usePrintHead(words: string, reader: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    const write = () => {
      const asAt = `As known ${momentWords(new Date().toISOString())}`;
      sheet.replaceSync(`@page {
        @top-left { content: ${JSON.stringify(words)}; }
        @top-right { content: ${JSON.stringify([asAt, reader].filter(Boolean).join(" · "))}; }
        @bottom-right { content: "Page " counter(page) " of " counter(pages); }
      }`);
    };
    write();
    window.addEventListener("beforeprint", write);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      window.removeEventListener("beforeprint", write);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [words, reader]);
}

import { useEffect } from "react";
import { momentWords } from "../words/time-words.ts";

/**
 * Puts a line at the head of every printed page, with the moment of printing, and page numbers at its foot, through
 * page margin boxes. As a sheet made in script it needs no inline style, which a content policy may refuse.
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

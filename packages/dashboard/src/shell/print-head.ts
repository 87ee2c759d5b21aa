import { useEffect } from "react";

/**
 * Puts a line at the head of every printed page, and page numbers at its foot, through page margin boxes.
 * As a sheet made in script it needs no inline style, which a content policy may refuse.
 */
export function usePrintHead(left: string, right: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page {
      @top-left { content: ${JSON.stringify(left)}; }
      @top-right { content: ${JSON.stringify(right)}; }
      @bottom-right { content: "Page " counter(page) " of " counter(pages); }
    }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [left, right]);
}

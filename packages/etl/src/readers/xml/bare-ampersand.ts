/** What an entity takes at most, with the openings of comments: so many characters are looked at again with what follows. */
const lookAhead = 16;
const interesting = /<!--|<!\[CDATA\[|<\?|&(?!(?:[a-z]{1,10}|#\d{1,8}|#x[\da-f]{1,6});)/gi;
const closings: Readonly<Record<string, string>> = { "<!--": "-->", "<![CDATA[": "]]>", "<?": "?>" };

/** A piece of text that is ready, up to an ampersand that starts no entity where `isBare` says so. */
export interface CheckedText {
  text: string;
  isBare: boolean;
}

/**
 * Looks for the ampersand that people forget to write as `&amp;` ("Fish & chips"), in text that comes piece by piece.
 *
 * A parser takes what follows it for the name of an entity, up to the next semicolon, perhaps megabytes on, and then
 * names the wrong line. Ampersands in comments, CDATA sections and instructions are as they should be. `take` keeps the
 * last few characters back; `rest` gives them.
 */
export function ampersandCheck(): { take(piece: string): CheckedText; rest(): CheckedText } {
  let held = "";
  let from = 0;
  let closing: string | null = null;
  const check = (text: string, end: number): CheckedText => {
    while (from < end) {
      if (closing !== null) {
        const at = text.indexOf(closing, from);
        from = at < 0 ? Math.max(from, end) : at + closing.length;
        if (at < 0) break;
        closing = null;
      }
      interesting.lastIndex = from;
      const found = interesting.exec(text);
      if (found === null || found.index >= end) {
        from = Math.max(from, end);
        break;
      }
      if (found[0] === "&") return { text: text.slice(0, found.index), isBare: true };
      closing = closings[found[0].toUpperCase()] ?? null;
      from = found.index + found[0].length;
    }
    held = text.slice(end);
    from -= end;
    return { text: text.slice(0, end), isBare: false };
  };
  return {
    take(piece) {
      const text = held + piece;
      return check(text, Math.max(text.length - lookAhead, 0));
    },
    rest: () => check(held, held.length),
  };
}

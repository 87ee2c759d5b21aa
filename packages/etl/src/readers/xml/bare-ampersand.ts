/** The longest entity or opening of a comment, in characters. So many are checked again with the next piece. */
const lookAhead = 16;
const interesting = /<!--|<!\[CDATA\[|<\?|&(?!(?:[a-z]{1,10}|#\d{1,8}|#x[\da-f]{1,6});)/gi;
const closings: Readonly<Record<string, string>> = { "<!--": "-->", "<![CDATA[": "]]>", "<?": "?>" };

/** A checked piece of text. With `isBare` it ends before an ampersand that starts no entity. */
export interface CheckedText {
  text: string;
  isBare: boolean;
}

/**
 * Looks for an ampersand that should be `&amp;` ("Fish & chips"), in text that comes in pieces. A parser would read an
 * entity's name up to the next semicolon, and name a wrong line. Ampersands in comments, CDATA sections and
 * instructions are right.
 *
 * `take` holds back the last few characters; `rest` returns them.
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

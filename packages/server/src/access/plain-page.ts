import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/** Text as it may be in HTML, in an attribute too. */
export function htmlText(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Where the style sheet and the script of these pages are. */
export const pageStylesPath = "/sign-in/page.css";
export const pageScriptPath = "/sign-in/page.js";

/** A page outside the dashboard: who to sign in as, signed out, or why a sign-in failed. @param body HTML */
export function plainPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${htmlText(title)} · Children First</title>
<link rel="stylesheet" href="${pageStylesPath}">
<script src="${pageScriptPath}"></script>
</head>
<body>
<header><p class="site-name">Children First</p></header>
<main>
<h1>${htmlText(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

/** What these pages may do. */
export function pagePolicy(publicUrl: string): string {
  return `default-src 'self'; script-src 'self'; form-action 'self' ${publicUrl}; frame-ancestors 'none'; base-uri 'none'`;
}

/** The style sheet of these pages, with the colours of the dashboard, and its font if it is built. */
export function pageStyles(dashboardDir: string): string {
  const assets = path.join(dashboardDir, "assets");
  const font = existsSync(assets)
    ? readdirSync(assets).find((file) => /latin-wght-normal.*\.woff2$/.test(file))
    : undefined;
  if (font === undefined) return styles;
  return `@font-face { font-family: "Page"; src: url("/assets/${font}") format("woff2"); font-weight: 200 900; }\n${styles}`;
}

/** Shows a page when its font is there, so that no text is drawn twice. Without scripts the page is shown at once. */
export const pageScript = `document.documentElement.classList.add("waits");
document.fonts.load("1rem Page").finally(() => document.documentElement.classList.remove("waits"));
`;

const styles = `:root {
  color-scheme: light dark;
  --paper: light-dark(#fdfcfa, #15171a);
  --ink: light-dark(#1b1c1e, #ebe8e2);
  --ink-soft: light-dark(#5a5c60, #a9a8a4);
  --hairline: light-dark(#e2dfd8, #2c3035);
  --line: light-dark(#85868a, #83868b);
  --accent: light-dark(#15568f, #86bdf0);
  --invented: light-dark(#7a3e96, #cfa2e6);
}
* { box-sizing: border-box; }
.waits body { display: none; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 "Page", sans-serif; }
header, main { max-width: 52rem; margin-inline: auto; padding-inline: 1.5rem; }
header { padding-block: 0.75rem; }
main { padding-block: 1.5rem 4rem; }
.site-name { margin: 0; font-weight: 700; }
h1 { margin: 0 0 0.5rem; font-size: 1.75rem; line-height: 1.2; }
pre { margin: 0 0 1rem; overflow-x: auto; }
p { max-width: 65ch; margin: 0 0 1rem; text-wrap: pretty; }
a { color: var(--accent); }
.invented { padding-inline-start: 0.75rem; border-inline-start: 3px solid var(--invented); }
ul { margin: 1.5rem 0 0; padding: 0; list-style: none; }
li { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 0.25rem 1.5rem; padding-block: 0.75rem; border-block-start: 1px solid var(--hairline); }
li p { margin: 0; color: var(--ink-soft); }
button, .button { min-height: 2.5rem; padding: 0.25rem 1rem; border: 1px solid var(--line); border-radius: 2px; background: none; color: var(--ink); font: inherit; font-weight: 600; text-align: start; cursor: pointer; }
.button { display: inline-block; line-height: 2rem; text-decoration: none; }
button { align-self: start; }
button:hover, .button:hover { border-color: var(--ink); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
label { display: block; margin-block-start: 0.5rem; font-size: 0.8125rem; color: var(--ink-soft); }
select { display: block; max-width: 100%; min-height: 2rem; border: 1px solid var(--line); border-radius: 2px; background: var(--paper); color: var(--ink); font: inherit; }
@media (max-width: 40rem) {
  header, main { padding-inline: 1rem; }
  li { grid-template-columns: minmax(0, 1fr); }
}
`;

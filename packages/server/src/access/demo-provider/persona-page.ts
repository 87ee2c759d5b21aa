import { htmlText, plainPage } from "../plain-page.ts";
import { type DemoUnit, unitFor } from "./demo-units.ts";
import { type Persona, personas } from "./personas.ts";

/** The page on which somebody chooses which invented person to be. One click signs in. */
export function personaPage(units: readonly DemoUnit[], authority: string): string {
  return plainPage(
    "Sign in as an invented person",
    `<p class="invented">None of these people exists, and there are no passwords. This page stands here because no identity
provider is set up. Do not load records of real children before there is one.</p>
<form method="post">
<ul>
${personas.map((persona) => choice(persona, units, authority)).join("\n")}
</ul>
</form>`,
  );
}

function choice(persona: Persona, units: readonly DemoUnit[], authority: string): string {
  const { id, title, comesFor } = persona;
  return `<li><button name="persona" value="${id}" aria-describedby="${id}">${htmlText(title)}</button>
<div><p id="${id}">${htmlText(comesFor)}</p>${unitPicker(persona, units, authority)}</div></li>`;
}

function unitPicker(persona: Persona, units: readonly DemoUnit[], authority: string): string {
  const own = units.filter(({ kind }) => kind === persona.kind);
  if (own.length === 0) return "";
  const chosen = unitFor(persona, undefined, units, authority);
  const options = own.map(
    ({ id, name }) => `<option value="${htmlText(id)}"${id === chosen ? " selected" : ""}>${htmlText(name)}</option>`,
  );
  return `<label>${persona.kind === "TEAM" ? "Team" : "Service"}
<select name="unit-${persona.id}">${options.join("")}</select></label>`;
}

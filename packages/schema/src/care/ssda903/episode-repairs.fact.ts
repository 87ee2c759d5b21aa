import { defineDerivedFact } from "../../declare/fact.ts";

/**
 * Every place where the continuous history differs from a return: the episode, the rule, the return that decided, and
 * the value before and after.
 *
 * Episodes that were left out are only here.
 */
export const episodeRepairs = defineDerivedFact({
  table: "episode_repairs",
  title: "Repairs of episodes of care",
  madeOf: "ssda903_episodes",
  key: ["child_id", "started_on", "rule", "return_year"],
  child: "child_id",
  date: "started_on",
  columns: {
    child_id: { type: "identifier", label: "Child", sensitivity: "child", required: true },
    started_on: { type: "date", label: "Start of the episode", sensitivity: "internal", required: true },
    rule: { type: "code", label: "Rule", sensitivity: "internal", required: true },
    return_year: { type: "integer", label: "Return that decided", sensitivity: "internal", required: true },
    /** The load whose row was repaired; `source_row` is its row in the file. */
    source_load: { type: "integer", label: "Load of the row", sensitivity: "internal", required: true },
    /** The columns of the return, or "episode" where all of it was left out. */
    changed: { type: "text", label: "What was changed", sensitivity: "internal", required: true },
    was: { type: "text", label: "As returned", sensitivity: "special" },
    became: { type: "text", label: "As repaired", sensitivity: "special" },
  },
});

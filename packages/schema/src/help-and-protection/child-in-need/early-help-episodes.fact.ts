import { childAliases, workerAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { caseManagement } from "../../declare/sources.ts";

/** Early help episodes of the case-management system. Source: `ssd_early_help_episodes` of the Standard Safeguarding Dataset. */
export const earlyHelpEpisodes = defineFact({
  source: caseManagement,
  sourceTable: "ssd_early_help_episodes",
  table: "early_help_episodes",
  title: "Early help episodes",
  key: ["earl_episode_id"],
  child: "earl_person_id",
  worker: "earl_episode_worker_id",
  date: "earl_episode_start_date",
  columns: {
    earl_episode_id: { type: "identifier", required: true, label: "EH episode ID", sensitivity: "internal" },
    earl_person_id: {
      type: "identifier",
      required: true,
      label: "Person ID",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    earl_episode_start_date: { type: "date", required: true, label: "EH episode start date", sensitivity: "internal" },
    earl_episode_end_date: {
      type: "date",
      label: "EH episode end date",
      sensitivity: "internal",
      notBefore: "earl_episode_start_date",
    },
    earl_episode_reason: { type: "text", label: "EH episode reason for involvement", sensitivity: "internal" },
    earl_episode_end_reason: { type: "text", label: "EH episode end reason", sensitivity: "internal" },
    earl_episode_organisation: { type: "text", label: "EH episode allocated organisation", sensitivity: "internal" },
    earl_episode_worker_id: {
      type: "identifier",
      label: "Worker ID",
      sensitivity: "internal",
      aliases: workerAliases,
      references: "professionals",
    },
  },
});

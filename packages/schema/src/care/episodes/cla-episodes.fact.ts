import { childAliases } from "../../declare/fact-aliases.ts";
import { defineFact } from "../../declare/fact.ts";
import { caseManagement } from "../../declare/sources.ts";

/** Care episodes of the case-management system. Source: `ssd_cla_episodes` of the Standard Safeguarding Dataset. */
export const claEpisodes = defineFact({
  source: caseManagement,
  sourceTable: "ssd_cla_episodes",
  table: "cla_episodes",
  title: "Care episodes",
  key: ["clae_cla_episode_id"],
  child: "clae_person_id",
  date: "clae_cla_episode_start_date",
  columns: {
    clae_cla_episode_id: { type: "identifier", required: true, label: "Episode ID", sensitivity: "internal" },
    clae_person_id: {
      type: "identifier",
      required: true,
      label: "Person ID",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    clae_cla_episode_start_date: {
      type: "date",
      required: true,
      label: "Episode start date",
      sensitivity: "internal",
      notBeforeBirth: true,
    },
    clae_cla_episode_start_reason: {
      type: "code",
      label: "Reason for new episode",
      sensitivity: "internal",
      codes: ["S", "L", "P", "T", "B", "U"],
    },
    clae_cla_primary_need_code: { type: "code", label: "Category of need", sensitivity: "special" },
    clae_cla_episode_ceased_date: {
      type: "date",
      label: "Episode end date",
      sensitivity: "internal",
      notBefore: "clae_cla_episode_start_date",
    },
    clae_cla_episode_ceased_reason: { type: "code", label: "Reason episode ceased", sensitivity: "internal" },
    clae_cla_id: { type: "identifier", label: "Period of care ID", sensitivity: "internal" },
    clae_referral_id: { type: "identifier", label: "Referral ID", sensitivity: "internal", references: "cin_episodes" },
    clae_cla_placement_id: {
      type: "identifier",
      label: "Placement ID",
      sensitivity: "internal",
      references: "cla_placement",
    },
    clae_entered_care_date: { type: "date", label: "Date the child entered care", sensitivity: "internal" },
    clae_cla_last_iro_contact_date: {
      type: "date",
      label: "Last contact by the reviewing officer",
      sensitivity: "internal",
    },
  },
});

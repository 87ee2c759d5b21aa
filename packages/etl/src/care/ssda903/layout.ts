import { nestedTable, type XmlLevel } from "../../readers/xml/nested-table.ts";
import { defineXmlLayout, type XmlTable } from "../../readers/xml/xml-layout.ts";
import { textAt } from "../../readers/xml/xml-records.ts";

/** A module of the return: where its rows are, and the elements of which a child with a row has one. */
interface Module {
  readonly levels: readonly XmlLevel[];
  readonly where?: readonly string[];
}

const record = "EXPSSDA903/CHILD";

const inHeader = (...cells: string[]): XmlLevel => ({ at: "", cells: cells.map((cell) => `HEADER/${cell}`) });
const child = inHeader("CHILD", "DOB");
const inAdoption = ["DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"];
const afterCare = ["IN_TOUCH", "ACTIV", "ACCOM"];

const modules: Readonly<Record<string, Module>> = {
  ssda903_header: { levels: [inHeader("CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB")] },
  ssda903_episodes: {
    levels: [
      inHeader("CHILD"),
      {
        at: "EPISODE",
        cells: [
          "DECOM",
          "RNE",
          "LS",
          "CIN",
          "PLACE",
          "PLACE_PROVIDER",
          "DEC",
          "REC",
          "REASON_PLACE_CHANGE",
          "HOME_POST",
          "PL_POST",
          "URN",
        ],
      },
    ],
  },
  ssda903_reviews: { levels: [child, { at: "HEADER/AREVIEW", cells: ["REVIEW", "REVIEW_CODE"] }] },
  ssda903_missing: { levels: [child, { at: "HEADER/AMISSING", cells: ["MISSING", "MIS_START", "MIS_END"] }] },
  ssda903_oc2: {
    levels: [
      child,
      {
        at: "HEADER/OC2",
        cells: [
          "SDQ_SCORE",
          "SDQ_REASON",
          "CONVICTED",
          "HEALTH_CHECK",
          "IMMUNISATIONS",
          "TEETH_CHECK",
          "HEALTH_ASSESSMENT",
          "SUBSTANCE_MISUSE",
          "INTERVENTION_RECEIVED",
          "INTERVENTION_OFFERED",
        ],
      },
    ],
  },
  ssda903_previous_permanence: {
    levels: [child, { at: "HEADER/PERMANENCE", cells: ["PREV_PERM", "LA_PERM", "DATE_PERM"] }],
  },
  ssda903_placed_adoption: {
    levels: [child, { at: "HEADER/AD_PLACED", cells: ["DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"] }],
  },
  ssda903_uasc: { levels: [inHeader("CHILD", "SEX", "DOB", "DUC")], where: ["UASC", "DUC"] },
  ssda903_oc3: { levels: [inHeader("CHILD", "DOB", ...afterCare)], where: afterCare },
  ssda903_ad1: { levels: [inHeader("CHILD", "DOB", ...inAdoption)], where: inAdoption },
};

function moduleTable([name, { levels, where }]: [string, Module]): XmlTable {
  // The file calls the child and the placement otherwise than the modules in CSV.
  const differences = [
    { column: "CHILD", called: "CHILDID" },
    { column: "PLACE", called: "PL" },
  ];
  const table = nestedTable({ name, record, head: [], levels, differences });
  const marks = where?.map((mark) => `HEADER/${mark}`);
  return {
    ...table,
    reads: [...(table.reads ?? []), ...(marks ?? []).map((mark) => `${record}/${mark}`)],
    rowsOf(each, head) {
      const isOfChild = marks?.some((mark) => !["", "0", null].includes(textAt(each, mark))) ?? true;
      return isOfChild ? table.rowsOf(each, head) : [];
    },
  };
}

/**
 * The layout of the SSDA903 return in one XML file: a record for each child, with its episodes beside its header, and its
 * other modules inside that. Source: DfE, children looked-after data return, XML schema (EXPSSDA903).
 */
export const ssda903Layout = defineXmlLayout({
  id: "ssda903",
  title: "SSDA903 return",
  marks: ["EXPSSDA903/CHILD"],
  records: [record],
  repeats: ["EPISODE", "AREVIEW", "AMISSING", "PERMANENCE", "AD_PLACED"],
  tables: Object.entries(modules).map(moduleTable),
});

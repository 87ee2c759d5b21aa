import { defineFact, type Fact, type FactColumn } from "@children-first/schema/facts";

const identifier = (label: string): FactColumn => ({ type: "identifier", label, sensitivity: "child", required: true });
const date = (label: string, more: Partial<FactColumn> = {}): FactColumn => ({
  type: "date",
  label,
  sensitivity: "child",
  ...more,
});
const code = (label: string, codes?: readonly string[], more: Partial<FactColumn> = {}): FactColumn => ({
  type: "code",
  label,
  sensitivity: "special",
  ...(codes ? { codes } : {}),
  ...more,
});
const child = { CHILD: identifier("Child") };
const born = { DOB: date("Date of birth", { required: true }) };
const yes = ["0", "1"];

/** The modules of the SSDA903 return by the name of their file, with its exact header. Source: DfE, children looked-after data collection. */
export const ssda903Modules: Readonly<Record<string, Fact>> = Object.fromEntries(
  (
    [
      [
        "header",
        {
          ...child,
          SEX: code("Sex", ["1", "2", "M", "F", "U"]),
          ...born,
          ETHNIC: code("Ethnicity"),
          UPN: code("UPN"),
          MOTHER: code("Is a mother"),
          MC_DOB: date("Date of birth of her child"),
        },
      ],
      [
        "episodes",
        {
          ...child,
          DECOM: date("Start of the episode", { required: true }),
          RNE: code("Reason for the episode", ["S", "L", "P", "T", "B", "U"]),
          LS: code("Legal status"),
          CIN: code("Category of need"),
          PLACE: code("Placement"),
          PLACE_PROVIDER: code("Provider", ["PR0", "PR1", "PR2", "PR3", "PR4", "PR5"]),
          DEC: date("End of the episode"),
          REC: code("Reason the episode ended"),
          REASON_PLACE_CHANGE: code("Reason for the change"),
          HOME_POST: code("Home postcode"),
          PL_POST: code("Placement postcode"),
          URN: code("URN"),
        },
      ],
      [
        "reviews",
        {
          ...child,
          ...born,
          REVIEW: date("Review"),
          REVIEW_CODE: code("Participation", ["PN0", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7"]),
        },
      ],
      ["uasc", { ...child, SEX: code("Sex", ["1", "2", "M", "F", "U"]), ...born, DUC: date("Date the status ended") }],
      [
        "oc2",
        {
          ...child,
          ...born,
          SDQ_SCORE: { type: "integer", label: "SDQ score", sensitivity: "special", least: 0, greatest: 40 },
          SDQ_REASON: code("Reason for no score"),
          CONVICTED: code("Convicted", yes),
          HEALTH_CHECK: code("Health check", yes),
          IMMUNISATIONS: code("Immunisations", yes),
          TEETH_CHECK: code("Teeth check", yes),
          HEALTH_ASSESSMENT: code("Health assessment", yes),
          SUBSTANCE_MISUSE: code("Substance misuse", yes),
          INTERVENTION_RECEIVED: code("Intervention received", yes),
          INTERVENTION_OFFERED: code("Intervention offered", yes),
        },
      ],
      [
        "oc3",
        {
          ...child,
          ...born,
          IN_TOUCH: code("In touch", ["YES", "NO", "DIED", "REFU", "NREQ", "RHOM"]),
          ACTIV: code("Activity"),
          ACCOM: code("Accommodation"),
        },
      ],
      [
        "ad1",
        {
          ...child,
          ...born,
          DATE_INT: date("Decision"),
          DATE_MATCH: date("Match"),
          FOSTER_CARE: code("Adopted by foster carers", yes),
          NB_ADOPTR: code("Number of adopters"),
          SEX_ADOPTR: code("Sex of adopters"),
          LS_ADOPTR: code("Legal status of adopters"),
        },
      ],
      [
        "placed_adoption",
        {
          ...child,
          ...born,
          DATE_PLACED: date("Decided that the child should be placed"),
          DATE_PLACED_CEASED: date("Decided that it should not"),
          REASON_PLACED_CEASED: code("Why not"),
        },
      ],
      [
        "previous_permanence",
        {
          ...child,
          ...born,
          PREV_PERM: code("Previous permanence"),
          LA_PERM: code("Authority"),
          DATE_PERM: date("Date of the order"),
        },
      ],
      [
        "missing",
        {
          ...child,
          ...born,
          MISSING: code("Missing or away", ["M", "A"]),
          MIS_START: date("Start"),
          MIS_END: date("End"),
        },
      ],
      [
        "sw_episodes",
        {
          ...child,
          ...born,
          SW_ID: code("Social worker"),
          SW_DECOM: date("Start"),
          SW_DEC: date("End"),
          SW_REASON: code("Reason"),
        },
      ],
    ] as const
  ).map(([name, columns]): [string, Fact] => [
    name,
    defineFact({
      table: `ssda903_${name}`,
      title: `SSDA903 ${name}`,
      source: "SSDA903",
      key: ["CHILD"],
      columns,
    }),
  ]),
);

/** The first year, by its 1 April, of which a return has the workers of each child. */
export const firstYearWithWorkers = 2023;

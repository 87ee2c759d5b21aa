/** An age group of care leavers. */
export interface CareLeaverAges {
  /** As it reads in a sentence: "17 and 18". */
  readonly label: string;
  /** Whether a case of `careLeaversCohort` is in the group, as SQL. */
  readonly condition: string;
}

/** Those who have died or returned home are owed no support. Source: SSDA903 guidance, OC3. */
const stillOwed = "coalesce(in_touch, '') not in ('DIED', 'RHOM')";

/**
 * The age groups in which the DfE publishes care leavers. Source: DfE, Children looked after in England statistics.
 */
export const from17To18: CareLeaverAges = { label: "17 and 18", condition: `age between 17 and 18 and ${stillOwed}` };
export const from19To21: CareLeaverAges = { label: "19 to 21", condition: `age between 19 and 21 and ${stillOwed}` };

/** What every definition of care leavers says of who counts, and of how the DfE differs. */
export const careLeaversCounted =
  "Those who have died (DIED) or returned home (RHOM) are left out, as by the DfE; those who refuse or need no contact count. A month shows what its newest extract records. The DfE counts those whose birthday is in the year, by contact from 3 months before it to 1 month after.";

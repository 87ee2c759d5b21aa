/** An age group of care leavers. */
export interface CareLeaverAges {
  /** As it reads in a sentence: "17 and 18". */
  readonly label: string;
  /** Whether a case of `careLeaversCohort` is in the group, as SQL. */
  readonly condition: string;
}

/**
 * The age groups in which the DfE publishes care leavers. Source: DfE, Children looked after in England statistics.
 */
export const from17To18: CareLeaverAges = { label: "17 and 18", condition: "age between 17 and 18" };
export const from19To21: CareLeaverAges = { label: "19 to 21", condition: "age between 19 and 21" };

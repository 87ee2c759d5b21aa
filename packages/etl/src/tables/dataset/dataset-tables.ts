import { publishedKind } from "../published-kind.ts";
import type { DatasetPlan } from "./dataset-plan.ts";
import { datasetPublisher } from "./dataset-publisher.ts";

/** Published tables of figures, by the dataset's code. */
export const datasetTables = publishedKind<DatasetPlan>({
  code: ({ dataset }) => dataset.code,
  publisher: datasetPublisher,
});

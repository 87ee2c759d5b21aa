import { defineEntity, type InferEntity, p } from "@mikro-orm/core";
import type { Unit } from "../words/unit.ts";

/**
 * A published table: DfE, Ofsted, ONS, or the council's own published figures.
 *
 * `code` is the file's name without its extension. `series` is the code without the years it covers
 * (`..._2013_to_2025`), so that next year's edition continues the same series. What is `undone`, here and in the
 * tables below, is known from loads only that have been taken back out: it is kept for questions about that time.
 */
export const DatasetEntity = defineEntity({
  name: "Dataset",
  tableName: "dataset",
  properties: {
    id: p.integer().primary(),
    code: p.text().unique(),
    series: p.text().index(),
    kind: p.enum(["STATISTICS", "POPULATION", "PUBLISHED"]),
    title: p.text(),
    publisher: p.text(),
    licence: p.text(),
    writtenBy: p.integer(),
    undone: p.boolean(),
  },
});

/** A dataset as the table `dataset` has it. */
export type DatasetRow = InferEntity<typeof DatasetEntity>;

/** A column of numbers of a dataset. `position` counts from 1 and is where its cell stands in an observation's arrays. */
export const DatasetMeasureEntity = defineEntity({
  name: "DatasetMeasure",
  tableName: "dataset_measure",
  properties: {
    id: p.integer().primary(),
    dataset: p.integer().fieldName("dataset_id"),
    position: p.integer(),
    code: p.text(),
    label: p.text(),
    unit: p.text().$type<Unit>().strictNullable(),
    undone: p.boolean(),
  },
});

/** A measure as the table `dataset_measure` has it. */
export type DatasetMeasureRow = InferEntity<typeof DatasetMeasureEntity>;

/** A column of categories of a dataset. `position` counts from 1 and is where its choice stands in a combination. */
export const DatasetFilterEntity = defineEntity({
  name: "DatasetFilter",
  tableName: "dataset_filter",
  properties: {
    id: p.integer().primary(),
    dataset: p.integer().fieldName("dataset_id"),
    position: p.integer(),
    code: p.text(),
    label: p.text(),
    undone: p.boolean(),
  },
});

/** A filter as the table `dataset_filter` has it. */
export type DatasetFilterRow = InferEntity<typeof DatasetFilterEntity>;

/** One choice of every filter of a dataset, in the filters' order: what a row of the table is about, beside area and time. */
export const FilterCombinationEntity = defineEntity({
  name: "FilterCombination",
  tableName: "filter_combination",
  properties: {
    id: p.integer().primary(),
    dataset: p.integer().fieldName("dataset_id"),
    options: p.array().columnType("text[]"),
    undone: p.boolean(),
  },
});

/** A combination as the table `filter_combination` has it. */
export type FilterCombinationRow = InferEntity<typeof FilterCombinationEntity>;

/** What a dataset and its columns were called once a load had finished, so that undoing the next load can say it again. */
export const DatasetDescriptionEntity = defineEntity({
  name: "DatasetDescription",
  tableName: "dataset_description",
  properties: {
    load: p.integer().fieldName("load_id").primary(),
    dataset: p.integer().fieldName("dataset_id"),
    description: p.json(),
  },
});

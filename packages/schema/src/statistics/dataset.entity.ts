import { defineEntity, type InferEntity, p } from "@mikro-orm/core";
import type { Unit } from "../words/unit.ts";

/**
 * A published table of the DfE, Ofsted, the ONS or the council itself.
 *
 * `code` is the file's name without its extension. `series` is the code without the years it covers
 * (`..._2013_to_2025`), so next year's edition continues the series. `undone`, here and below, marks what only undone
 * loads had: it is kept for questions about that time.
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

/**
 * A column of numbers of a dataset. `position` counts from 1, and is the place of its cell in an observation's arrays.
 */
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

/** A column of categories of a dataset. `position` counts from 1, and is the place of its choice in a combination. */
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

/**
 * One choice for every filter of a dataset, in the order of the filters: what a row is about, besides area and time.
 */
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

/** The names of a dataset and its columns after a load, so that undoing the next load can restore them. */
export const DatasetDescriptionEntity = defineEntity({
  name: "DatasetDescription",
  tableName: "dataset_description",
  properties: {
    load: p.integer().fieldName("load_id").primary(),
    dataset: p.integer().fieldName("dataset_id"),
    description: p.json(),
  },
});

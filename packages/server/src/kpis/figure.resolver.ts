import {
  benchmarksOf,
  changeBetween,
  comparatorsOf,
  decimalsOf,
  figureBefore,
  restatementsOf,
} from "@children-first/schema";
import { factsOf } from "@children-first/schema/engine";
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { LoadType } from "../loads/load.type.ts";
import { type OrgUnitRow, OrgUnitType } from "../organisation/org-unit.type.ts";
import { unknownModel } from "../statistics/area.resolver.ts";
import { AreaType } from "../statistics/area.type.ts";
import { BenchmarkType, ChangeType, FigureType, figureType, ProvenanceType, RestatementType } from "./figure.type.ts";
import { targetType, TargetType } from "./target.type.ts";

/** What stands beside a number: its target, how it moved, who it is compared with, where it comes from. */
@Resolver(() => FigureType)
export class FigureResolver {
  @FieldResolver(() => AreaType, { nullable: true, description: "The authority it is of." })
  async area(@Ctx() { batches }: Context, @Root() figure: FigureType): Promise<AreaType | null> {
    return batches.area.load(figure.of.area);
  }

  @FieldResolver(() => OrgUnitType, {
    nullable: true,
    description: "The part of this authority it is of; null for another authority.",
  })
  async orgUnit(
    @Ctx() { authority, batches }: Context,
    @Root() { of, evidence }: FigureType,
  ): Promise<OrgUnitRow | null> {
    return of.area === authority ? batches.orgUnit.load(of.counted?.unit ?? evidence.part ?? authority) : null;
  }

  @FieldResolver(() => TargetType, {
    nullable: true,
    description: "The target in force when the period ended, as known at the moment asked about.",
  })
  target(@Root() { of }: FigureType): TargetType | null {
    return of.target && targetType(of.kpi, of.target, decimalsOf(of));
  }

  @FieldResolver(() => ChangeType, {
    nullable: true,
    description: "Against the previous comparable period, by the same definition.",
  })
  change(@Root() { of, evidence, asAt }: FigureType): ChangeType {
    return changeBetween(figureBefore(of, evidence, asAt), of);
  }

  @FieldResolver(() => FigureType, {
    nullable: true,
    description: "The same figure as first reported, where it has been restated.",
  })
  asFirstReported(@Root() { of, evidence, asAt }: FigureType): FigureType | null {
    return of.asFirstReported && figureType(of.asFirstReported, evidence, asAt);
  }

  @FieldResolver(() => [BenchmarkType], {
    description:
      "England, the region, and the statistical neighbours' mean and median. Empty where nobody publishes it for others.",
  })
  async benchmarks(
    @Ctx() { batches }: Context,
    @Root() { of }: FigureType,
    @Arg("modelYear", () => Int, {
      nullable: true,
      description: "The neighbour model, 2021 or 2025; the newest when none is named.",
    })
    modelYear: number | null,
  ): Promise<BenchmarkType[]> {
    const models = await batches.comparators.load(of.area);
    const comparators = comparatorsOf(models, modelYear);
    if (!comparators) {
      if (modelYear) throw unknownModel(models);
      return [];
    }
    return benchmarksOf(of, await batches.compared.load({ kpi: of.kpi, area: of.area }), comparators);
  }

  @FieldResolver(() => LoadType, {
    nullable: true,
    description: "The load, or the undone load, that changed it after it was first reported; null where none did.",
  })
  async restatedBy(@Ctx() { batches }: Context, @Root() { of }: FigureType): Promise<LoadType | null> {
    const load = of.counted ? of.counted.restatedBy : of.asFirstReported ? (of.rows[0]?.load ?? null) : null;
    return load === null ? null : batches.load.load(load);
  }

  @FieldResolver(() => [RestatementType], {
    description: "Every time it became another figure after it was first reported, oldest first.",
  })
  async restatements(
    @Ctx() { batches }: Context,
    @Root() { of, evidence, asAt }: FigureType,
  ): Promise<RestatementType[]> {
    return Promise.all(
      restatementsOf(of, evidence, asAt).map(async ({ figure: { value, status, display }, knownFrom, load: id }) => {
        const load = id === null ? null : await batches.load.load(id);
        const undone = load?.undoneAt != null && load.undoneAt <= knownFrom;
        return { value, status, display, knownFrom, load, undone };
      }),
    );
  }

  @FieldResolver(() => ProvenanceType)
  async provenance(@Ctx() { batches }: Context, @Root() { of, asAt }: FigureType): Promise<ProvenanceType> {
    const { cohort } = of.kpi.counted ?? {};
    const common = {
      kpiVersion: of.kpi.version,
      definition: of.kpi.definition,
      computedAt: of.knownFrom ?? new Date(),
    };
    if (of.counted && cohort) {
      const tables = factsOf(cohort);
      const loads = await Promise.all(tables.map((table) => batches.standingLoads.load({ table, asAt })));
      const byId = new Map(loads.flat().map((load) => [load.id, load]));
      const source = `${cohort.title}, counted from the authority's own records: ${tables.join(", ")}.`;
      return { ...common, loads: [...byId.values()].toSorted((a, b) => b.id - a.id), source, rows: [] };
    }
    const rows = await Promise.all(
      of.rows.map(async ({ load, row }) => ({ load: await batches.load.load(load), row })),
    );
    return {
      ...common,
      loads: [...new Set(rows.map(({ load }) => load))],
      source: of.dataset
        ? `${of.dataset.publisher}: ${of.dataset.title}`
        : "No loaded table gives this KPI for this period.",
      rows,
    };
  }
}

import {
  benchmarksOf,
  changeBetween,
  comparatorsOf,
  decimalsOf,
  figureBefore,
  readingsOf,
  restatementsOf,
} from "@children-first/schema";
import { rowsBehind } from "@children-first/schema/engine";
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Context } from "../context.ts";
import { LoadType } from "../loads/load.type.ts";
import { OrgUnitType } from "../organisation/org-unit.type.ts";
import { unknownModel } from "../statistics/area.resolver.ts";
import { AreaType } from "../statistics/area.type.ts";
import {
  BenchmarkType,
  ChangeType,
  FigureReadingType,
  FigureType,
  figureType,
  ProvenanceType,
  RestatementType,
} from "./figure.type.ts";
import { isInvented } from "./invented-facts.ts";
import { targetType, TargetType } from "./target.type.ts";

/** What belongs to a figure: its target, change, benchmarks, restatements and provenance. */
@Resolver(() => FigureType)
export class FigureResolver {
  @FieldResolver(() => AreaType, {
    nullable: true,
    description: "The authority, region or country that it is for.",
  })
  async area(@Ctx() { batches }: Context, @Root() figure: FigureType): Promise<AreaType | null> {
    return batches.area.load(figure.of.area);
  }

  @FieldResolver(() => OrgUnitType, {
    nullable: true,
    description:
      "The authority, service or team that it is for. Null for a figure of another authority, and for the remainder in `Kpi.byOrgUnit`.",
  })
  async orgUnit(
    @Ctx() { authority, batches }: Context,
    @Root() { of, evidence }: FigureType,
  ): Promise<OrgUnitType | null> {
    if (evidence.isRest) return null;
    return of.area === authority ? batches.orgUnit.load(of.counted?.unit ?? evidence.part ?? authority) : null;
  }

  @FieldResolver(() => TargetType, {
    nullable: true,
    description:
      "The target in force on the last day of the period, as known at the moment of `asAt`. Null when there is none.",
  })
  target(@Root() { of }: FigureType): TargetType | null {
    return of.target && targetType(of.kpi, of.target, decimalsOf(of));
  }

  @FieldResolver(() => ChangeType, {
    nullable: true,
    description: "The change since the previous period of the same length, with both figures by the same definition.",
  })
  async change(@Ctx() context: Context, @Root() { of, evidence, asAt, madeAt }: FigureType): Promise<ChangeType> {
    const before = figureBefore(of, evidence, asAt);
    // A published figure and an invented one are of different children: nothing has changed from one to the other.
    const isMixed = before.value !== null && of.value !== null && (before.counted === null) !== (of.counted === null);
    const unlike = isMixed && (await isInvented(context, { of: before.counted === null ? of : before, madeAt }));
    return changeBetween(unlike ? { ...before, value: null } : before, of);
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether it was counted from the invented records of the demonstration. Never show such a figure without saying so. False for a published figure.",
  })
  invented(@Ctx() context: Context, @Root() figure: FigureType): Promise<boolean> {
    return isInvented(context, figure);
  }

  @FieldResolver(() => FigureType, {
    nullable: true,
    description: "The figure as it was first reported. Null when it has not changed since.",
  })
  asFirstReported(@Root() { of, evidence, asAt }: FigureType): FigureType | null {
    const first = of.asFirstReported;
    return first && figureType(first, evidence, asAt, first.knownFrom ?? asAt);
  }

  @FieldResolver(() => [FigureReadingType], {
    description:
      "For a KPI that asks whether something was done in time, the figure with and without cases that are overdue and still open. A figure that the DfE publishes, or a part of a figure, has only one of the two. Empty for any other KPI.",
  })
  readings(@Root() { of }: FigureType): FigureReadingType[] {
    return readingsOf(of);
  }

  @FieldResolver(() => [BenchmarkType], {
    description:
      "Published values of England, the region and the statistical neighbours. Empty for a count, or when no loaded table has comparable values. A month or quarter is compared with the newest published period that had ended by then.",
  })
  async benchmarks(
    @Ctx() { batches }: Context,
    @Root() { of }: FigureType,
    @Arg("modelYear", () => Int, {
      nullable: true,
      description:
        "The year of the neighbour model: 2021 or 2025. Default: the newest. A model that is not loaded is an error.",
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
    description:
      "The load that last changed it after it was first reported, or whose undoing did. Null when no load did.",
  })
  async restatedBy(@Ctx() { batches }: Context, @Root() { of }: FigureType): Promise<LoadType | null> {
    const load = of.counted ? of.counted.restatedBy : of.asFirstReported ? (of.rows[0]?.load ?? null) : null;
    return load === null ? null : batches.load.load(load);
  }

  @FieldResolver(() => [RestatementType], {
    description: "Every change after it was first reported, oldest first. Empty when there was none.",
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

  @FieldResolver(() => ProvenanceType, {
    description: "Where it comes from: the definition, the loads and the rows.",
  })
  async provenance(@Ctx() { batches }: Context, @Root() { of, madeAt }: FigureType): Promise<ProvenanceType> {
    const { cohort } = of.kpi.counted ?? {};
    const common = {
      kpiVersion: of.kpi.version,
      definition: of.kpi.definition,
      computedAt: of.knownFrom ?? new Date(),
    };
    if (of.counted && cohort) {
      const { populationLoad } = of.counted;
      const [behind, population] = await Promise.all([
        Promise.all(
          rowsBehind(of, madeAt).map(async (read) => ({ ...read, loads: await batches.loadsBehind.load(read) })),
        ),
        populationLoad === null ? null : batches.load.load(populationLoad),
      ]);
      const loads = [...behind.flatMap((read) => read.loads), ...(population === null ? [] : [population])];
      const tables = new Set(behind.flatMap((read) => (read.loads.length === 0 ? [] : read.table)));
      const over = population === null ? "" : " Divided by the mid-year estimate of children.";
      return {
        ...common,
        loads: [...new Map(loads.map((load) => [load.id, load])).values()].toSorted((a, b) => b.id - a.id),
        source: `${cohort.title}, counted from the authority's own records: ${[...tables].join(", ")}.${over}`,
        rows: [],
      };
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

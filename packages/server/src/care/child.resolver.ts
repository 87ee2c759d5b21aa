import { childrenWeCareForCohort, episodesOfChildren, ofCurrentFacts } from "@children-first/schema/engine";
import { sql } from "@children-first/schema/sql";
import DataLoader from "dataloader";
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { ChildLevel, readRecords } from "../access/child-level.ts";
import { CaseType } from "../kpis/cases/case.type.ts";
import { actionsOfChildren } from "../kpis/cases/child-actions.ts";
import type { Context } from "../context.ts";
import { argumentDescriptions } from "../graphql/argument-descriptions.ts";
import type { Connection } from "../graphql/connection.type.ts";
import type { FigureType } from "../kpis/figure.type.ts";
import { factsAsked } from "../kpis/facts-asked.ts";
import { OrgUnitType } from "../organisation/org-unit.type.ts";
import { CareCohortType } from "./care-cohort.type.ts";
import { childByReference } from "./child-by-reference.ts";
import { childPage } from "./child-page.ts";
import { CareEpisodeType, ChildConnection, ChildType } from "./child.type.ts";

/** The children of a cohort. These are people's records. */
@Resolver(() => CareCohortType)
export class CareChildrenResolver {
  @FieldResolver(() => ChildConnection, {
    description:
      "The children within the viewer's part of the organisation, in the order of their references. Needs the tier CHILD_LEVEL, and a purpose in the X-Purpose header.",
  })
  @ChildLevel
  async children(
    @Ctx() context: Context,
    @Root() of: CareCohortType,
    @Arg("first", () => Int, { nullable: true, defaultValue: 50, description: argumentDescriptions.first }) first:
      | number
      | null,
    @Arg("after", () => String, { nullable: true, description: argumentDescriptions.after }) after: string | null,
  ): Promise<Connection<ChildType> & { total: FigureType }> {
    return childPage(context, of, first ?? 50, after ?? null);
  }
}

/** A child's team, episodes of care and open actions. */
@Resolver(() => ChildType)
export class ChildResolver {
  @Query(() => ChildType, {
    nullable: true,
    description:
      "A child by the authority's identifier, in care or not, as the last day that the data cover has it. Null if no record of such a child is open to the viewer. Needs the tier CHILD_LEVEL, and a purpose in the X-Purpose header.",
  })
  @ChildLevel
  async child(
    @Ctx() context: Context,
    @Arg("reference", () => ID, { description: 'The identifier in the case-management system: "C1234".' })
    reference: string,
  ): Promise<ChildType | null> {
    return childByReference(context, reference);
  }

  @FieldResolver(() => OrgUnitType, {
    nullable: true,
    description: "The child's team on the day of the count. Null if it is not recorded, or not a known unit.",
  })
  async team(@Ctx() { batches }: Context, @Root() { unit }: ChildType): Promise<OrgUnitType | null> {
    return unit === null ? null : batches.orgUnit.load(unit);
  }

  @FieldResolver(() => [CareEpisodeType], {
    description: "Every episode of care by the current records, newest first.",
  })
  @ChildLevel
  async episodes(@Ctx() context: Context, @Root() { reference }: ChildType): Promise<CareEpisodeType[]> {
    const episodes = await context.once("episodes of children", async () => episodesBatch(context));
    return episodes.load(reference);
  }

  @FieldResolver(() => [CaseType], {
    description:
      "The child's open actions that are overdue or due within five days, most overdue first. See `Query.requiredActions`.",
  })
  @ChildLevel
  async actions(@Ctx() context: Context, @Root() { reference }: ChildType): Promise<CaseType[]> {
    const actions = await context.once("actions of children", async () => actionsBatch(context));
    return actions.load(reference);
  }
}

/** The episodes of the children of a page: one statement, and one for the access log. */
function episodesBatch(context: Context): DataLoader<string, CareEpisodeType[]> {
  return new DataLoader(async (children) => {
    const facts = await factsAsked(context, childrenWeCareForCohort);
    const episodes = ofCurrentFacts(facts, (reads) => episodesOfChildren(reads, children));
    const rows = await readRecords(
      context,
      "Child.episodes",
      (query) =>
        query<CareEpisodeType & { child: string }>(
          sql`select * from (${episodes}) e order by child, "startedOn" desc, episode desc`,
        ),
      (read) => ({ people: children, rows: read.length }),
    );
    const byChild = Map.groupBy(rows, ({ child }) => child);
    return children.map((child) => byChild.get(child) ?? []);
  });
}

/** The open actions of the children of a page: one statement, and one for the access log. */
function actionsBatch(context: Context): DataLoader<string, CaseType[]> {
  return new DataLoader(async (children) => {
    const byChild = Map.groupBy(await actionsOfChildren(context, children), ({ subject }) => subject);
    return children.map((child) => byChild.get(child) ?? []);
  });
}

import { useQuery } from "@apollo/client/react";
import { useLayoutEffect, useRef, useState } from "react";
import { FailureMessage } from "../api/failure-message.tsx";
import { CasesChapter } from "../cases/cases-chapter.tsx";
import { ChildDetails } from "../cases/child-details.tsx";
import { Drawer, drawerTitleId } from "../drawer/drawer.tsx";
import { FigureDrawerDocument, type FigureDrawerQuery } from "../gql/graphql.ts";
import { FigureDetails } from "./figure-details.tsx";
import type { FigureReference } from "./figure-reference.ts";
import "./figure-drawer.css";

/**
 * The drawer of one figure: its definition, the cases behind it, how it was counted, its loads, its benchmarks and its first
 * report. The record of a child takes its place and leads back. Whose record that is stays in memory: no address has it.
 */
export function FigureDrawer({ figure, onClose }: { figure: FigureReference; onClose: () => void }) {
  const { kpi, period, area, unit } = figure;
  const { child, openChild, leaveChild } = useOpenChild();
  // Not cached: the drawer asks for more of a figure than the page does, and the cache would mix the two.
  const { data, error, refetch } = useQuery(FigureDrawerDocument, {
    variables: { kpi, period, area, unit },
    fetchPolicy: "no-cache",
  });
  return (
    <Drawer title={child === null ? (data?.kpi?.label ?? "About this figure") : `Child ${child}`} onClose={onClose}>
      {data?.kpi ? (
        <>
          {/* Kept while a child is shown, so that the list is as it was when the viewer comes back. */}
          <div hidden={child !== null}>
            <FigureDetails kpi={data.kpi} who={<Who data={data} unit={unit} onOpenChild={openChild} />} />
          </div>
          {child !== null && <ChildDetails key={child} reference={child} onBack={leaveChild} />}
        </>
      ) : error || data ? (
        <FailureMessage failure={error ?? "The service does not know this KPI."} onRetry={() => void refetch()} />
      ) : (
        <output className="note">Asking where this figure comes from</output>
      )}
    </Drawer>
  );
}

/** The cases behind a figure, or who may see them. Nothing for a figure that was not counted from records here. */
function Who(props: { data: FigureDrawerQuery; unit: string | null; onOpenChild: (reference: string) => void }) {
  const { data, unit, onOpenChild } = props;
  const { viewer, kpi } = data;
  if (!kpi?.casesAbout || !kpi.figure.orgUnit) return null;
  const { figure } = kpi;
  if (viewer.tier !== "CHILD_LEVEL")
    return (
      <p className="note drawer-chapter">
        Roles with child-level access, such as team manager, can open the cases behind this figure.
      </p>
    );
  const isWithinPart = unit !== null || viewer.orgUnits.some(({ id }) => id === figure.orgUnit?.id);
  return (
    <CasesChapter
      place={{ kpi: kpi.id, period: { grain: figure.period.grain, start: figure.period.start }, unit }}
      about={kpi.casesAbout}
      figure={figure}
      purposes={viewer.purposes}
      part={isWithinPart ? [] : viewer.orgUnits.map(({ name }) => name)}
      onOpenChild={onOpenChild}
    />
  );
}

/** The child whose record is open. Opening moves the focus to the title, and leaving returns it. */
function useOpenChild() {
  const [child, setChild] = useState<string | null>(null);
  const opener = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (child !== null) document.getElementById(drawerTitleId)?.focus();
    else if (opener.current instanceof HTMLElement) opener.current.focus();
  }, [child]);
  return {
    child,
    openChild: (reference: string) => {
      opener.current = document.activeElement;
      setChild(reference);
    },
    leaveChild: () => setChild(null),
  };
}

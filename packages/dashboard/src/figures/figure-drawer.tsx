import { useQuery } from "@apollo/client/react";
import { FailureMessage } from "../api/failure-message.tsx";
import { Drawer } from "../drawer/drawer.tsx";
import { FigureDrawerDocument } from "../gql/graphql.ts";
import { FigureDetails } from "./figure-details.tsx";
import type { FigureReference } from "./figure-reference.ts";
import "./figure-drawer.css";

/** The drawer of one figure: its definition, how it was counted, its loads, its benchmarks and its first report. */
export function FigureDrawer({ figure, onClose }: { figure: FigureReference; onClose: () => void }) {
  const { kpi, period, area, unit } = figure;
  // Not cached: the drawer asks for more of a figure than the page does, and the cache would mix the two.
  const { data, error, refetch } = useQuery(FigureDrawerDocument, {
    variables: { kpi, period, area, unit },
    fetchPolicy: "no-cache",
  });
  return (
    <Drawer title={data?.kpi?.label ?? "About this figure"} onClose={onClose}>
      {data?.kpi ? (
        <FigureDetails kpi={data.kpi} />
      ) : error || data ? (
        <FailureMessage failure={error ?? "The service does not know this KPI."} onRetry={() => void refetch()} />
      ) : (
        <output className="note">Asking where this figure comes from</output>
      )}
    </Drawer>
  );
}

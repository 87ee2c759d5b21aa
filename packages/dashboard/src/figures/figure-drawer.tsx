import { useQuery } from "@apollo/client/react";
import { failureWords } from "../api/client.ts";
import { Drawer } from "../drawer/drawer.tsx";
import { FigureDrawerDocument } from "../gql/graphql.ts";
import type { FigureAsked } from "../panel.ts";
import { FigureStory } from "./figure-details.tsx";
import "./figure-drawer.css";

/**
 * Opens beside the page on one figure: what it means, how it was counted, from which loads, compared with whom,
 * what it was when first reported.
 */
export function FigureDrawer({ asked, onClose }: { asked: FigureAsked; onClose: () => void }) {
  // Not kept: the drawer asks more of a figure than the page does, and two halves of a figure must not mix in the cache.
  const { data, error, refetch } = useQuery(FigureDrawerDocument, {
    variables: { kpi: asked.kpi, period: asked.period, area: asked.area, unit: asked.unit },
    fetchPolicy: "no-cache",
  });
  return (
    <Drawer title={data?.kpi?.label ?? "About this figure"} onClose={onClose}>
      {data?.kpi ? (
        <FigureStory kpi={data.kpi} />
      ) : error || data ? (
        <div role="alert">
          <p>{error ? failureWords(error) : "The service does not know this KPI."}</p>
          <button type="button" className="button" onClick={() => void refetch()}>
            Try again
          </button>
        </div>
      ) : (
        <output className="note">Asking where this figure comes from</output>
      )}
    </Drawer>
  );
}

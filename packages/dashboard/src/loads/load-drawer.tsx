import { useQuery } from "@apollo/client/react";
import { failureWords } from "../api/client.ts";
import { Drawer } from "../drawer/drawer.tsx";
import { LoadDrawerDocument } from "../gql/graphql.ts";
import { LoadStory } from "./load-details.tsx";
import "./load-drawer.css";

/** Opens beside the page on one load: what became of the file, why and what to do, which KPIs it touches, what was refused. */
export function LoadDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { data, error, refetch } = useQuery(LoadDrawerDocument, { variables: { id } });
  return (
    <Drawer title={data?.load?.file ?? "About this load"} onClose={onClose}>
      {data?.load ? (
        <LoadStory load={data.load} />
      ) : error || data ? (
        <div role="alert">
          <p>{error ? failureWords(error) : "The service does not know this load."}</p>
          <button type="button" className="button" onClick={() => void refetch()}>
            Try again
          </button>
        </div>
      ) : (
        <output className="note">Asking what became of this file</output>
      )}
    </Drawer>
  );
}

import { useQuery } from "@apollo/client/react";
import { FailureMessage } from "../api/failure-message.tsx";
import { Drawer } from "../drawer/drawer.tsx";
import { LoadDrawerDocument } from "../gql/graphql.ts";
import { LoadDetails } from "./load-details.tsx";
import "./load-drawer.css";

/** The drawer of one load: its result, what to do, the rows it refused and the KPIs it affects. */
export function LoadDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { data, error, refetch } = useQuery(LoadDrawerDocument, { variables: { id } });
  return (
    <Drawer title={data?.load?.file ?? "About this load"} onClose={onClose}>
      {data?.load ? (
        <LoadDetails load={data.load} />
      ) : error || data ? (
        <FailureMessage failure={error ?? "The service does not know this load."} onRetry={() => void refetch()} />
      ) : (
        <output className="note">Asking what became of this file</output>
      )}
    </Drawer>
  );
}

import { useQuery } from "@apollo/client/react";
import { DataNoticeDocument } from "../gql/graphql.ts";

/** A line on every page while the data is invented. */
export function DataNotice() {
  const { data } = useQuery(DataNoticeDocument);
  return data?.dataNotice ? <p className="data-notice">{data.dataNotice}</p> : null;
}

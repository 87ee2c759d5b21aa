import { useQuery } from "@apollo/client/react";
import { DataNoticeDocument } from "../gql/graphql.ts";

/** One quiet line on every page, while what readers must know of the data is that it is invented. */
export function DataNotice() {
  const { data } = useQuery(DataNoticeDocument);
  return data?.dataNotice ? <p className="data-notice">{data.dataNotice}</p> : null;
}

import { useQuery } from "@apollo/client/react";
import { lazy, Suspense } from "react";
import { AccountDocument } from "../gql/graphql.ts";

/** Fetched for those who can break the glass, and for nobody else. */
const GlassNotice = lazy(async () => ({ default: (await import("./glass-notice.tsx")).GlassNotice }));

/** The place of the strip that says until when the viewer's broken glass is open. */
export function GlassPlace() {
  const { data } = useQuery(AccountDocument);
  return (
    <output className="glass-place">
      {data?.viewer.tier === "CHILD_LEVEL" && (
        <Suspense>
          <GlassNotice />
        </Suspense>
      )}
    </output>
  );
}

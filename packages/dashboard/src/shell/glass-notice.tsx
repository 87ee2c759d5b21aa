import { useApolloClient, useQuery } from "@apollo/client/react";
import { useEffect } from "react";
import { inBackground } from "../api/ask-server.ts";
import { closingTime, keepGlass, useOpenGlass } from "../api/glass.ts";
import { AccountDocument, OwnGlassDocument } from "../gql/graphql.ts";

/** A strip at the top while the viewer has broken the glass: until when, and what that means. */
export function GlassNotice() {
  const client = useApolloClient();
  const { data } = useQuery(AccountDocument);
  const glass = useOpenGlass();
  // Nobody else can have broken it.
  const mayBreakIt = data?.viewer.tier === "CHILD_LEVEL";

  useEffect(() => {
    if (!mayBreakIt) return;
    const look = async () => {
      const answer = await client.query({ query: OwnGlassDocument, fetchPolicy: "no-cache", context: inBackground });
      // The data-protection lead is given that of everybody.
      const own = answer.data?.brokenGlass.filter(({ viewer }) => viewer === answer.data?.viewer.name) ?? [];
      keepGlass(
        own
          .map(({ endsAt }) => endsAt)
          .toSorted()
          .at(-1) ?? null,
      );
    };
    // Without an answer the strip stays as it was when the glass was broken.
    look().catch(() => undefined);
  }, [client, mayBreakIt]);

  return (
    <output className="glass-place">
      {glass && (
        <p className="glass-notice">
          <strong>The glass is broken until {closingTime(glass)}.</strong> You see records of the whole authority, and
          restricted ones. Everything you read is logged and reviewed.
        </p>
      )}
    </output>
  );
}

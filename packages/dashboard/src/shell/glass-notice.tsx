import { useApolloClient } from "@apollo/client/react";
import { useEffect } from "react";
import { inBackground } from "../api/ask-server.ts";
import { closingTime, keepGlass, useOpenGlass } from "../api/glass.ts";
import { OwnGlassDocument } from "../gql/graphql.ts";
import "./glass-notice.css";

/** A strip while the viewer has broken the glass: until when, and what that means. */
export function GlassNotice() {
  const client = useApolloClient();
  const glass = useOpenGlass();

  useEffect(() => {
    const look = async () => {
      const { data } = await client.query({ query: OwnGlassDocument, fetchPolicy: "no-cache", context: inBackground });
      // The data-protection lead is given that of everybody.
      const own = data?.brokenGlass.filter(({ viewer }) => viewer === data.viewer.name) ?? [];
      keepGlass(
        own
          .map(({ endsAt }) => endsAt)
          .toSorted()
          .at(-1) ?? null,
      );
    };
    // Without an answer the strip stays as it was when the glass was broken.
    look().catch(() => undefined);
  }, [client]);

  return (
    glass && (
      <p className="glass-notice">
        <strong>The glass is broken until {closingTime(glass)}.</strong> You see records of the whole authority, and
        restricted ones. Everything you read is logged and reviewed.
      </p>
    )
  );
}

import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { endSession } from "../api/ask-server.ts";
import { AccountDocument } from "../gql/graphql.ts";

/**
 * Who is signed in, as what and for which part of the organisation. Its place is kept while that is fetched, so that nothing
 * moves.
 */
export function Account() {
  const { data } = useQuery(AccountDocument);
  // A space keeps the line that the others of this row stand on.
  if (!data) return <p className="account">{"\u00A0"}</p>;
  const { name, title, orgUnits } = data.viewer;
  const places = orgUnits.filter(({ kind }) => kind !== "AUTHORITY").map((unit) => unit.name);
  const role = [title, ...places].join(", ");
  return (
    <p className="account" title={`${name}, ${role}`}>
      <span className="visually-hidden">Signed in as </span>
      {name}
      <span className="account-role"> · {role}</span>
    </p>
  );
}

/** Ends the session, here and at the identity provider. */
export function SignOut() {
  const [failed, setFailed] = useState(false);
  const leave = async () => {
    try {
      location.assign(await endSession());
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <button type="button" className="quiet-button" onClick={() => void leave()}>
        Sign out
      </button>
      {failed && (
        <span role="alert" className="sign-out-failure">
          Not signed out: the service did not answer. Try again.
        </span>
      )}
    </>
  );
}

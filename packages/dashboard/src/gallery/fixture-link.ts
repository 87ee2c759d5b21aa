import { ApolloLink } from "@apollo/client";
import { from, map } from "rxjs";
import { fixtureAnswer } from "./fixture-answers.ts";

/** Replaces the network in the gallery and the tests: each operation gets invented figures. */
export class FixtureLink extends ApolloLink {
  constructor() {
    super(({ operationName, variables }) =>
      from(fixtureAnswer(operationName ?? "", variables)).pipe(
        map((data) => ({ data: data as Record<string, unknown> })),
      ),
    );
  }
}

import { Field } from "type-graphql";
import { DateTimeScalar } from "../graphql/scalars.ts";
import { ObjectType } from "../graphql/object-type.ts";
import type { Session } from "./sessions.ts";

/** When the session of a signed-in browser ends. */
@ObjectType("Session", { description: "When the session of a signed-in browser ends." })
export class SessionType implements Pick<Session, "idleEndsAt" | "endsAt"> {
  @Field(() => DateTimeScalar, {
    description: "The session ends then unless the viewer does something: 30 minutes after the last use.",
  })
  idleEndsAt!: Date;

  @Field(() => DateTimeScalar, { description: "The session ends then in any case: 8 hours after the sign-in." })
  endsAt!: Date;
}

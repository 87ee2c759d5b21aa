import { ObjectType as plainObjectType } from "type-graphql";

/**
 * A type of the API. Its plain fields are read from the object, and no function is called for each: a scorecard has ten
 * thousand of them. A field that has to do more is a method of a resolver (`@FieldResolver`); middleware on a plain field
 * would not run.
 */
export function ObjectType(name: string, options: { readonly description: string }): ClassDecorator {
  return plainObjectType(name, { ...options, simpleResolvers: true });
}

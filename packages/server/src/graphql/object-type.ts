import "reflect-metadata";
import { ObjectType as plainObjectType } from "type-graphql";

/**
 * Declares a type of the API.
 *
 * Plain fields are read without a function call, because a scorecard has ten thousand of them. So middleware on a plain field
 * does not run. A field that needs work is a method with `@FieldResolver`.
 *
 * @example
 * ```ts
 * @ObjectType("Slice", { description: "One part of a figure." })
 * export class SliceType {
 *   @Field(() => FigureType, { description: "Its figure." }) figure!: FigureType;
 * }
 * ```
 */
export function ObjectType(name: string, options: { readonly description: string }): ClassDecorator {
  return plainObjectType(name, { ...options, simpleResolvers: true });
}

import { isEnumType, isInputObjectType, isObjectType, isSpecifiedScalarType } from "graphql";
import { expect, test } from "vitest";
import { createSchema } from "./schema.ts";

/** The longest sentence of a description, in words. See docs/voice.md. */
const longestSentence = 25;

/** Everything in the schema that can have a description, by name: "Figure.value", "Kpi.figure(asAt)". */
const descriptions = new Map<string, string>();
for (const type of Object.values(createSchema().getTypeMap())) {
  if (type.name.startsWith("__") || isSpecifiedScalarType(type)) continue;
  descriptions.set(type.name, type.description ?? "");
  if (isEnumType(type))
    for (const value of type.getValues()) descriptions.set(`${type.name}.${value.name}`, value.description ?? "");
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields()))
      descriptions.set(`${type.name}.${field.name}`, field.description ?? "");
  if (isObjectType(type))
    for (const field of Object.values(type.getFields())) {
      descriptions.set(`${type.name}.${field.name}`, field.description ?? "");
      for (const argument of field.args)
        descriptions.set(`${type.name}.${field.name}(${argument.name})`, argument.description ?? "");
    }
}

test("every type, field, argument and enum value has a description", () => {
  const without = [...descriptions].filter(([, text]) => text.trim() === "").map(([name]) => name);
  expect(without).toEqual([]);
});

test("no sentence of a description is too long to read once", () => {
  const long = [...descriptions].flatMap(([name, text]) =>
    text
      .split(/(?<=[.!?]["')`]*)\s+/)
      .filter((sentence) => sentence.split(/\s+/).length > longestSentence)
      .map((sentence) => `${name}: ${sentence}`),
  );
  expect(long).toEqual([]);
});

test("every description is a whole sentence", () => {
  const open = [...descriptions].filter(([, text]) => !/^\S.*[.!?]["')`]*$/s.test(text)).map(([name]) => name);
  expect(open).toEqual([]);
});

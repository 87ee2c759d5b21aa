import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSchema, isEnumType, isInputObjectType, isObjectType } from "graphql";
import { hasPublishedData, sharedFolder } from "@children-first/schema/testing";
import { expect, test } from "vitest";
import { createSchema } from "./schema.ts";

const file = path.join(sharedFolder, "contract.graphql");

test.skipIf(!hasPublishedData())("what is promised is kept: names, arguments and types", () => {
  const promised = buildSchema(readFileSync(file, "utf8"));
  const ours = createSchema();
  const broken: string[] = [];
  const missing: string[] = [];
  for (const type of Object.values(promised.getTypeMap())) {
    const own = ours.getType(type.name);
    if (type.name.startsWith("__") || !own) continue;
    if (isEnumType(type) && isEnumType(own)) {
      if (type.getValues().some(({ name }) => !own.getValue(name))) broken.push(type.name);
    }
    if (isInputObjectType(type) && isInputObjectType(own)) {
      for (const field of Object.values(type.getFields()))
        if (String(own.getFields()[field.name]?.type) !== String(field.type)) broken.push(`${type.name}.${field.name}`);
    }
    if (!isObjectType(type) || !isObjectType(own)) continue;
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`;
      const kept = own.getFields()[field.name];
      if (!kept) missing.push(name);
      else if (String(kept.type) !== String(field.type)) broken.push(`${name}: ${kept.type}, promised ${field.type}`);
      for (const argument of kept ? field.args : []) {
        const keptArgument = kept?.args.find((each) => each.name === argument.name);
        if (!keptArgument) missing.push(`${name}(${argument.name})`);
        else if (String(keptArgument.type) !== String(argument.type))
          broken.push(`${name}(${argument.name}): ${keptArgument.type}, promised ${argument.type}`);
      }
    }
  }
  expect(broken).toEqual([]);
  expect(missing).toEqual([]);
});

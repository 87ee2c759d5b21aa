import type { CodegenConfig } from "@graphql-codegen/cli";
import { addTypenameSelectionDocumentTransform, preset } from "@graphql-codegen/client-preset";

/**
 * Writes src/gql/graphql.ts from the committed schema: a typed document for each operation of a .graphql file, and the
 * types it uses. The client preset also writes a `graphql()` tag and an index. Nothing here imports them, so they are
 * left out.
 */
const config: CodegenConfig = {
  schema: "../schema/schema.graphql",
  documents: ["src/**/*.graphql"],
  ignoreNoDocuments: false,
  generates: {
    "src/gql/": {
      preset: {
        ...preset,
        buildGeneratesSection: async (options) =>
          (await preset.buildGeneratesSection(options)).filter(({ filename }) => filename.endsWith("/graphql.ts")),
      },
      // Apollo's cache needs the type of each object.
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: { fragmentMasking: false },
      config: {
        onlyOperationTypes: true,
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        avoidOptionals: { field: true, object: true, inputValue: false, defaultValue: false },
        skipTypename: true,
        scalars: { Date: "string", DateTime: "string", ID: "string" },
      },
    },
  },
};
export default config;

import type { CodegenConfig } from "@graphql-codegen/cli";
import { addTypenameSelectionDocumentTransform } from "@graphql-codegen/client-preset";

/**
 * Writes the typed documents of every .graphql file beside a panel, and the manifest of persisted operations
 * (src/gql/persisted-documents.json: hash to operation), from the committed schema.
 */
const config: CodegenConfig = {
  schema: "../schema/schema.graphql",
  documents: ["src/**/*.graphql"],
  ignoreNoDocuments: false,
  generates: {
    "src/gql/": {
      preset: "client",
      // The cache needs each object's type; with it in the manifest, what is sent is what was written down.
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: "embedHashInDocument", hashAlgorithm: "sha256" },
      },
      config: {
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

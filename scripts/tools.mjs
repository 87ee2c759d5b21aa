import { at } from "./repository.mjs";

// The tools that `check` and `fix` share, as arguments of a Node.

export const tsc = at("node_modules", "typescript", "bin", "tsc");
export const oxlint = [at("node_modules", "oxlint", "bin", "oxlint"), "--type-aware", "--deny-warnings"];
export const oxfmt = at("node_modules", "oxfmt", "bin", "oxfmt");

/** The server's command that writes schema.graphql; with `--check` it compares it. */
export const printSchema = ["--import=tsx", at("packages", "server", "src", "print-schema.ts")];

/** Tells tsx how the server is compiled, whatever folder it runs in. */
export const serverCompiler = { TSX_TSCONFIG_PATH: at("packages", "server", "tsconfig.json") };

/** Writes the dashboard's typed documents; with `--check` it compares them. */
export const codegen = {
  args: [at("node_modules", "@graphql-codegen", "cli", "cjs", "bin.js")],
  cwd: at("packages", "dashboard"),
  config: at("packages", "dashboard", "codegen.ts"),
};

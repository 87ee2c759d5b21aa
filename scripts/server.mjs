import { ourProgram } from "./node.mjs";
import { at } from "./repository.mjs";

/** The server's compiler settings for tsx, independent of the current folder. */
export const serverCompiler = { TSX_TSCONFIG_PATH: at("packages", "server", "tsconfig.json") };

/** The server, as arguments of Node. It has decorators, which Node cannot read, so tsx compiles it. */
export const server = [...ourProgram, "--import=tsx", at("packages", "server", "src", "main.ts")];

import { ourProgram } from "./node.mjs";
import { at } from "./repository.mjs";

/** Tells tsx how the server is compiled, whatever folder it runs in. */
export const serverCompiler = { TSX_TSCONFIG_PATH: at("packages", "server", "tsconfig.json") };

/** The server, as arguments of a Node. It has decorators, which Node does not read, so tsx reads it. */
export const server = [...ourProgram, "--import=tsx", at("packages", "server", "src", "main.ts")];

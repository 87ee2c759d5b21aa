import { ourProgram } from "./node.mjs";
import { at } from "./repository.mjs";

/** The server, as arguments of a Node. It has decorators, which Node does not read, so tsx reads it. */
export const server = [...ourProgram, "--import=tsx", at("packages", "server", "src", "main.ts")];

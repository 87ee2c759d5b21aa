import { join } from "node:path";
import type { DemoOptions } from "./demo-options.ts";
import { writeAuthority } from "./write-authority.ts";

/** The folder and the files of one authority. */
export interface WrittenAuthority {
  folder: string;
  files: number;
  rows: number;
}

/** Writes synthetic authorities, one after the other. Several have a folder each. */
export function* writeDemo(options: DemoOptions): Generator<WrittenAuthority> {
  for (let number = 1; number <= options.authorities; number += 1) {
    const folder =
      options.authorities === 1 ? options.out : join(options.out, `authority-${String(number).padStart(3, "0")}`);
    const files = writeAuthority(folder, options, number);
    yield { folder, files: files.size, rows: [...files.values()].reduce((sum, rows) => sum + rows, 0) };
  }
}

/** A stream of random numbers that is the same on every machine for the same seed. */
export interface Random {
  /** A number from 0 up to, but not including, 1. */
  next(): number;
  /** True with this probability: `chance(0.2)` is true one time in five. */
  chance(share: number): boolean;
  /** A whole number between the two, both included. */
  between(least: number, greatest: number): number;
  pick<Value>(values: readonly Value[]): Value;
  /** One of the values, in proportion to its weight. */
  weighted<Value>(values: readonly (readonly [Value, number])[]): Value;
  /** A waiting time, in whole units, whose mean is `mean`. */
  waiting(mean: number): number;
  /** A separate stream for a part of the world, so that a change in one part does not change the others. */
  fork(name: string): Random;
}

/**
 * The stream of a seed. Generator: sfc32 by Chris Doty-Humphrey (PractRand, public domain), seeded by FNV-1a of the
 * text.
 */
export function seededRandom(seed: string): Random {
  let [a, b, c, counter] = [hash(`${seed}/a`), hash(`${seed}/b`), hash(`${seed}/c`), 1];

  function next(): number {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  }
  // The first values of two similar seeds are similar too.
  for (let round = 0; round < 12; round += 1) next();

  const between = (least: number, greatest: number) => least + Math.floor(next() * (greatest - least + 1));
  return {
    next,
    between,
    chance: (share) => next() < share,
    pick: (values) => values[between(0, values.length - 1)]!,
    weighted(values) {
      let rest = next() * values.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of values) {
        rest -= weight;
        if (rest < 0) return value;
      }
      return values.at(-1)![0];
    },
    waiting: (mean) => Math.round(-Math.log(1 - next()) * mean),
    fork: (name) => seededRandom(`${seed}/${name}`),
  };
}

function hash(text: string): number {
  let value = 2_166_136_261;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 16_777_619);
  return value | 0;
}

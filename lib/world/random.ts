/** Randomness as part of the world: the same seed gives the same values, so a test can fix it. */
import { createHmac } from 'node:crypto'

export type Randomness = { readonly seed: string; readonly drawn: number }

/** The `index`-th value of a seed: `count` bytes (32 at most) in base64url. Unpredictable to whoever lacks the seed. */
export function randomValue(seed: string, index: number, count: number): string {
  return createHmac('sha256', seed).update(String(index)).digest().subarray(0, count).toString('base64url')
}

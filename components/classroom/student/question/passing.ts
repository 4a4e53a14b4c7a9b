import type { Problem } from '@/lib/api/shapes'

/** True for what may be otherwise in a moment: no network, a server that is away, too much at once. */
export function isPassing({ status }: Problem): boolean {
  return status === 0 || status === 429 || status >= 500
}

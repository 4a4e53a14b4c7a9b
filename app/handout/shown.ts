import type { Shown } from '@/components/classroom/handout/sheet'
import { type Query, single } from '@/components/stage/stage-query'

/** How a handout is asked for: `blanks=1`, `answers=1`; else whole. */
export function readShown(query: Query): Shown {
  if (single(query.answers) === '1') return 'answers'
  return single(query.blanks) === '1' ? 'blanks' : 'whole'
}

/** The same address, for each way to show it. */
export function hrefsOf(path: string, values: readonly (readonly [string, string])[]): Readonly<Record<Shown, string>> {
  const href = (more: readonly (readonly [string, string])[]) => {
    const query = new URLSearchParams([...values, ...more].map(([name, value]) => [name, value])).toString()
    return query === '' ? path : `${path}?${query}`
  }
  return { whole: href([]), blanks: href([['blanks', '1']]), answers: href([['answers', '1']]) }
}

/** What learners noted about runs: kept in this browser, by the name of the run. */
type Kept = Readonly<Record<string, string>>

const key = 'claimcheck-notes'
/** Runs are kept for a day, and so many of them nobody opens in one. */
const most = 30

/** What was noted about a run; empty where nothing was. A run from a file may have any name. */
export function keptNotes(run: string): string {
  const notes = kept()
  return Object.hasOwn(notes, run) ? (notes[run] ?? '') : ''
}

/** Keeps what was noted about a run. The one that was noted last comes last; the oldest ones make room. */
export function keepNotes(run: string, notes: string): void {
  const others = Object.entries(kept()).filter(([name]) => name !== run)
  const entries = [...others, ...(notes === '' ? [] : [[run, notes] as const])]
  try {
    localStorage.setItem(key, JSON.stringify(Object.fromEntries(entries.slice(-most))))
  } catch {
    // They are still on the page.
  }
}

/** A browser may forbid its storage, and anything may stand in it. */
function kept(): Kept {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  } catch {
    return {}
  }
}

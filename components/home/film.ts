/** The run as a film: which of its beats is played, and for how long. */

export type Film = {
  /** `playing` before its first beat is about to begin. */
  readonly status: 'playing' | 'paused' | 'ended'
  /** Counted from 0. `null` before the first and after the last, where the whole run is shown. */
  readonly at: number | null
}

export type FilmEvent = 'next' | 'press' | 'still'

/** It begins by itself. */
export const newFilm: Film = { status: 'playing', at: null }

/** Before its first beat, in milliseconds: whoever opens the page looks at it first. */
const leadIn = 900

/** A film of so many beats after an event: a beat is over, its button was pressed, or nothing shall move by itself. */
export function filmAfter(film: Film, event: FilmEvent, beats: number): Film {
  if (event === 'next') return afterBeat(film, beats)
  return event === 'press' ? presses[film.status](film) : { status: 'ended', at: null }
}

function afterBeat({ status, at }: Film, beats: number): Film {
  const next = at === null ? 0 : at + 1
  return next < beats ? { status, at: next } : { status: 'ended', at: null }
}

const presses: Record<Film['status'], (film: Film) => Film> = {
  playing: ({ at }) => ({ status: 'paused', at }),
  paused: ({ at }) => ({ status: 'playing', at: at ?? 0 }),
  ended: () => ({ status: 'playing', at: 0 }),
}

/** How long a beat is shown, in milliseconds: as long as it takes to read what it says. */
export function timeFor(says: string | null): number {
  return says === null ? leadIn : 1400 + 45 * says.length
}

/** How a row is drawn while this one is played. */
export function lookOf(row: number, at: number | null): 'past' | 'here' | 'ahead' {
  if (row === at) return 'here'
  return at === null || row < at ? 'past' : 'ahead'
}

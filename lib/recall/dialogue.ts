/** Walking through a dialogue: what was said, what it was taken as, and what is asked next. Pure. */
import type { Dialogue, Reply, Turn } from '@/content/dialogue'
import { matches } from './match-text'

/** A question that was answered. */
export type Said = {
  readonly turn: string
  /** As it was typed, or the text of the choice. */
  readonly said: string
  /** `null` where nothing fits: the question stays. */
  readonly reply: Reply | null
}

export type Talk = {
  readonly dialogue: Dialogue
  readonly said: readonly Said[]
  /** The question of now; `null` at the end. */
  readonly turn: string | null
}

export function begin(dialogue: Dialogue): Talk {
  return { dialogue, said: [], turn: dialogue.first }
}

/** Answers the question of now: with what was typed, or with the number of a choice. */
export function say(talk: Talk, words: string | number): Talk {
  if (talk.turn === null) return talk
  const { replies } = turnOf(talk.dialogue, talk.turn)
  const reply = typeof words === 'number' ? replies[words] : replies.find(({ any }) => matches(words, any))
  const said = typeof words === 'number' ? (reply?.means ?? '') : words
  return {
    ...talk,
    said: [...talk.said, { turn: talk.turn, said, reply: reply ?? null }],
    turn: after(talk.turn, reply),
  }
}

/** How many questions are left at most from here, this one included. */
export function mostLeft({ dialogue, turn }: Pick<Talk, 'dialogue' | 'turn'>): number {
  return turn === null ? 0 : longestFrom(dialogue, turn, new Set())
}

/** @throws Error where the dialogue has no such turn. */
export function turnOf({ id, turns }: Dialogue, name: string): Turn {
  const turn = turns[name]
  if (!turn) throw new Error(`The dialogue "${id}" has no turn "${name}".`)
  return turn
}

function after(turn: string, reply: Reply | undefined): string | null {
  if (!reply) return turn
  return reply.to === 'end' ? null : reply.to
}

/** Without going round: a turn that leads back is counted once. */
function longestFrom(dialogue: Dialogue, turn: string, before: ReadonlySet<string>): number {
  if (before.has(turn)) return 0
  const seen = new Set([...before, turn])
  const ahead = turnOf(dialogue, turn).replies.filter(({ to }) => to !== 'end')
  return 1 + Math.max(0, ...ahead.map(({ to }) => longestFrom(dialogue, to, seen)))
}

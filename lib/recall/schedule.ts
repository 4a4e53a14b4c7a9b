/** What is due, worked out from the log by FSRS. The log is the truth; whatever is here can be thrown away. */
import { type Card, createEmptyCard, fsrs } from 'ts-fsrs'
import { dayOf, daysFrom } from './days'
import { gradeOf } from './grade'
import type { Added, Answered, Log } from './log'

/** Whole days only: a day is the shortest time after which something comes back. No fuzz, so that a log has one state. */
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false, request_retention: 0.9 })
/** How likely a thing should be known on the day to be ready for: more than what the scheduler goes by otherwise. */
const wantedThen = 0.95
/** Missed so many times in a row, an item leads back to its lesson. */
export const missesToRest = 4

/** An item or a flashcard that was met. */
export type Held = {
  readonly of: string
  readonly concept: number
  readonly card: Card
  readonly asked: number
  readonly right: number
  /** How many of the last answers were wrong, in a row. */
  readonly misses: number
  /** Milliseconds since 1970; `null` for a card that was added and not asked yet. */
  readonly last: number | null
  /** How likely it would be known now, 0 to 1. */
  readonly retrievability: number
  /** The day on which it comes back. */
  readonly dueOn: string
  readonly isDue: boolean
  /** It was missed again and again: it waits until its lesson was read again. */
  readonly isResting: boolean
}

export type Deck = {
  readonly held: readonly Held[]
  readonly today: string
  readonly readyBy: string | null
}

export type DeckInput = {
  /** Milliseconds since 1970. */
  readonly now: number
  /** An IANA time zone: days are those of the reader. */
  readonly zone: string
  /** The id of the lesson of a concept. */
  readonly lessonOf: (concept: number) => string | undefined
}

/** The state of everything that was met. The order of the entries in the log counts for nothing, only their times do. */
export function deckOf(log: Log, { now, zone, lessonOf }: DeckInput): Deck {
  const today = dayOf(now, zone)
  const entries = [...log].sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1))
  const readyBy = entries.findLast((entry) => entry.kind === 'ready-by')?.day ?? null
  const met = Map.groupBy(entries.filter(isMet), ({ of }) => of)
  const held = [...met.values()].map((answers) => {
    const readAt = lastRead(entries, lessonOf(answers[0]?.concept ?? 0))
    return heldOf(answers, { now, zone, today, readyBy, readAt })
  })
  return { held, today, readyBy }
}

function isMet(entry: Log[number]): entry is Answered | Added {
  return entry.kind === 'answered' || entry.kind === 'added'
}

function lastRead(entries: Log, lesson: string | undefined): number {
  return entries.findLast((entry) => entry.kind === 'read' && entry.lesson === lesson)?.at ?? 0
}

type At = {
  readonly now: number
  readonly zone: string
  readonly today: string
  readonly readyBy: string | null
  readonly readAt: number
}

/** `answers`: those of one item or card, in the order in which they were given. */
function heldOf(answers: readonly (Answered | Added)[], { now, zone, today, readyBy, readAt }: At): Held {
  const [first] = answers
  if (!first) throw new Error('What was never met has no state.')
  const given = answers.filter((entry) => entry.kind === 'answered')
  const counted = withoutPutRight(given, zone)
  const card = counted.reduce(reviewed, createEmptyCard(first.at))
  const last = given.at(-1)?.at ?? null
  const misses = counted.length - 1 - counted.findLastIndex(({ right }) => right)
  const dueOn = sooner(
    last === null ? daysFrom(dayOf(first.at, zone), 1) : dayOf(card.due.getTime(), zone),
    card,
    readyBy,
  )
  const isResting = misses >= missesToRest && readAt <= (last ?? 0)
  return {
    of: first.of,
    concept: first.concept,
    card,
    asked: given.length,
    right: given.filter(({ right }) => right).length,
    misses,
    last,
    retrievability: last === null ? 0 : knownAt(card, now),
    dueOn,
    isDue: !isResting && dueOn <= today,
    isResting,
  }
}

/** What was missed and put right on the same day is no better known for it: it still comes back the day after. */
function withoutPutRight(given: readonly Answered[], zone: string): readonly Answered[] {
  const missedOn = new Set<string>()
  return given.filter(({ at, right }) => {
    const day = dayOf(at, zone)
    if (!right) missedOn.add(day)
    return !right || !missedOn.has(day)
  })
}

function reviewed(card: Card, answer: Answered): Card {
  return scheduler.next(card, answer.at, gradeOf(answer)).card
}

/** A clock that was set back makes nothing more likely than certain. */
function knownAt(card: Card, at: number): number {
  return scheduler.get_retrievability(card, Math.max(at, card.last_review?.getTime() ?? at), false)
}

/** What would not be known well enough on the day to be ready for comes back the day before it. */
function sooner(dueOn: string, card: Card, readyBy: string | null): string {
  if (readyBy === null || dueOn < readyBy || !card.last_review) return dueOn
  const eve = daysFrom(readyBy, -1)
  const isKept = knownAt(card, Date.parse(`${readyBy}T12:00:00Z`)) >= wantedThen
  return isKept || dayOf(card.last_review.getTime(), 'UTC') >= eve ? dueOn : eve
}

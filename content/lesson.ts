/** The shapes of lessons and concepts. The prose of a lesson is the `read.mdx` beside its data. */
import type { BeliefId } from './beliefs'
import type { Evidence, StagePlace, ValueIn } from './evidence'
import type { Option } from './item'
import type { SpecReference } from './types'

/** A question that people really ask. */
export type Asked = {
  /** As in docs/questions.md: `24.2`. */
  readonly id: string
  readonly question: string
  /** Two sentences, three at most. */
  readonly answer: string
  readonly see: Evidence
  readonly specs: readonly SpecReference[]
}

/** One thing to understand. */
export type Concept = {
  /** 1 to 58: stable for years. */
  readonly number: number
  readonly title: string
  /** Numbers of what has to be understood first. */
  readonly needs: readonly number[]
  /** What is so, in one or two sentences. */
  readonly truth: string
  /** What people believe instead. */
  readonly beliefs: readonly BeliefId[]
  /** The run or page that settles it. */
  readonly evidence: readonly Evidence[]
  /** What it is often taken for. */
  readonly alike?: readonly number[]
  /** What people ask about it. */
  readonly asked: readonly Asked[]
}

/** What stands in a picture. Each is drawn; its value is a real one. */
export type Thing = {
  readonly id: string
  readonly is:
    | 'stub'
    | 'ticket'
    | 'copy'
    | 'desk'
    | 'door'
    | 'person'
    | 'thief'
    | 'stamp'
    | 'key'
    | 'note'
    | 'clock'
    | 'shelf'
  /** In the story of the picture: `the numbered stub`. */
  readonly label: string
  /** What it is in truth: `an opaque access token`. */
  readonly stands: string
  /** What is written on it. */
  readonly value?: ValueIn
}

/** One press in a picture, and what is then so. */
export type Move = {
  /** The name of the button: `Show it at another door`. */
  readonly press: string
  /** What happens, in one or two sentences. */
  readonly says: string
  /** What each thing then is; what is not named stays as it was. */
  readonly shows: Readonly<Record<string, 'shown' | 'hidden' | 'lit' | 'accepted' | 'refused' | 'gone'>>
}

/** One analogy, built up by presses, and one question to check it. */
export type Picture = {
  /** `The coat check`. */
  readonly title: string
  /** One to three sentences. */
  readonly intro: string
  /** The run the numbers come from: the things' values are read off its messages. */
  readonly run: StagePlace
  /** In the order in which they stand. */
  readonly things: readonly Thing[]
  /** Which things are hidden at first. */
  readonly hidden?: readonly string[]
  readonly moves: readonly Move[]
  /** Where the picture ends: what is different in truth. */
  readonly limit: string
  /** About something that neither picture nor lesson has said. Three options. */
  readonly question: { readonly ask: string; readonly options: readonly Option[] }
}

export type Flashcard = {
  /** Stable for years: `24-card-verifier`. */
  readonly id: string
  readonly concept: number
  readonly front: string
  readonly back: string
  readonly see: Evidence
}

export type Lesson = {
  readonly id: string
  /** Which part of the path it belongs to. */
  readonly part: PartId
  readonly title: string
  /** The question it answers, in plain words. */
  readonly question: string
  /** One or two sentences: what one knows after it. */
  readonly lead: string
  /** Numbers of its concepts. */
  readonly concepts: readonly number[]
  readonly minutes: number
  /** The id of the item with which it begins: it can be tried before anything was explained. */
  readonly attempt: string
  /** The belief that most people bring, and the run that refutes it. */
  readonly refuted: { readonly belief: BeliefId; readonly by: StagePlace; readonly shows: string }
  readonly picture: Picture
  /** The id of its dialogue. */
  readonly walk: string
  /** Ids of five items, easy to tricky. */
  readonly quiz: readonly [string, string, string, string, string]
  readonly stick: {
    /** The intuition, in one sentence. */
    readonly sentence: string
    /** A hook for the memory. */
    readonly hook: string
    /** A tiny worked example. */
    readonly example: string
    /** Three or more. */
    readonly cards: readonly Flashcard[]
  }
}

export type PartId = 'ground' | 'jwt' | 'oauth' | 'choosing' | 'openid' | 'browser' | 'services'

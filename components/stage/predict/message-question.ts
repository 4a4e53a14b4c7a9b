/** Before a message: who gets the next one, or will this one be accepted? And why? */
import { nameOf } from '@/components/stage/party-names'
import type { Stage } from '@/components/stage/stage-model'
import { predictWords as words } from '@/content/labels/predict'
import { predictions } from '@/content/predictions'
import type { Flow, WhatIf } from '@/content/types'
import type { ContinueInput } from '@/lib/api/shapes'
import { type Question, questionAt } from '@/lib/world/readings/predict'
import { messageAt, pathTo } from '@/lib/world/readings/tree'
import type { Action, RunView } from '@/lib/world/run'
import { mixed } from './mixed'
import type { Asks, Choice, Put } from './put-question'

export const nobody = 'nobody'

type Place = Pick<Stage, 'flow' | 'run' | 'path'> & { readonly nextAction: Action | null }

/** The question before what Next does with a message; `null` where content marks none. */
export function messageQuestion({ run, path, nextAction }: Place): Put | null {
  const question = questionAt(path, nextAction, predictions)
  return question && { ...whatIn(run, question), why: plainWhy(question) }
}

/** The question before what a reader does with a message that is held: a ready-made what-if, or a change by hand. */
export function meddlingQuestion({ flow, run }: Place, input: ContinueInput): Put | null {
  const path = pathTo(run, input.from)
  if ('action' in input) {
    const question = questionAt(path, input.action, {})
    return question && { ...whatIn(run, question), why: null }
  }
  const whatIf = 'whatIf' in input ? flow.whatIfs.find(({ id }) => id === input.whatIf) : undefined
  const message = messageAt(path)
  if (!whatIf || !message) return null
  const question = { type: 'accepted', message, how: 'again' in whatIf.how ? 'again' : 'changed' } as const
  return { ...whatIn(run, question, whatIf), why: whatIfWhy(flow, whatIf) }
}

function whatIn(run: RunView, question: Question, whatIf: WhatIf | null = null): Omit<Put, 'why'> {
  const legend = question.type === 'next' ? words.question.next : words.question.accepted[question.how]
  return { subject: { type: 'message', question, whatIf }, what: { legend, choices: choicesFor(run, question) } }
}

/** What can be answered: a party of the run, or yes and no. */
function choicesFor(run: RunView, { type }: Question): Choice[] {
  const { choices } = words
  if (type === 'next')
    return [...run.parties.map(({ id }) => ({ id, label: nameOf(run, id) })), { id: nobody, label: choices.nobody }]
  return [
    { id: 'accepted', label: choices.accepted },
    { id: 'refused', label: choices.refused },
  ]
}

function plainWhy({ type }: Question): Asks {
  const choices = Object.entries(words.why[type]).map(([id, label]) => ({ id, label }))
  return { legend: words.question.why, choices }
}

/** In the words of the what-ifs of this flow: how each ends. Where this one is alone, there is nothing to choose. */
function whatIfWhy({ whatIfs }: Flow, asked: WhatIf): Asks | null {
  const near = [...whatIfs].sort((a, b) => Number(b.at === asked.at) - Number(a.at === asked.at))
  const offered = [asked, ...near].filter(isFirstToSayIt)
  const [alike, unlike] = [true, false].map((same) =>
    offered.slice(1).filter((other) => ((other.refusedBy === null) === (asked.refusedBy === null)) === same),
  )
  const others = [...(unlike ?? []).slice(0, 2), ...(alike ?? [])].slice(0, 3)
  if (others.length === 0) return null
  const choices = [asked, ...others].map((whatIf) => ({ id: whatIf.id, label: reasonOf(whatIf) }))
  return { legend: words.question.why, choices: mixed(choices, asked.id) }
}

function isFirstToSayIt(whatIf: WhatIf, at: number, all: readonly WhatIf[]): boolean {
  return all.findIndex((other) => reasonOf(other) === reasonOf(whatIf)) === at
}

/** Which attack the check stops, or what it means that nobody refuses. */
export function reasonOf(whatIf: WhatIf): string {
  return whatIf.refusedBy === null ? whatIf.lesson : whatIf.stops
}

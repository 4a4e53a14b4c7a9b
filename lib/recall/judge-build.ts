/** Judging a request that somebody has put together: it is sent, and the server says. */
import type { Build } from '@/content/item'
import type { Edit, PlainChange } from '../world/edit'
import { fieldsOf, type Place } from '../world/fields'
import { isForm } from '../world/http-text'
import type { Http } from '../world/message'
import type { AnswerTo } from './answer'
import type { Judgement, Played, Verdict } from './judgement'
import { type LiveRun, needed, type Player } from './live'
import { playedOf, walkOn } from './played'
import { judgedBy } from './verdicts'

type Means = { readonly live: LiveRun | null; readonly player: Player }
type Fields = AnswerTo<'build'>['fields']

/** Right where the server answers as the goal says, however the request was written. */
export async function judgeBuild(item: Build, { fields }: AnswerTo<'build'>, means: Means): Promise<Judgement> {
  const live = needed(means.live)
  const walked = await walkOn(live, means.player, builtEdit(item, fields, heldHttp(live)))
  const played = playedOf(live.run, walked)
  const right = walked.steps.some(({ sent }) => sent.some(({ kind }) => kind === item.goal))
  const { feedback, see, belief } = right
    ? { feedback: item.why, see: item.see, belief: null }
    : refusalOf(item, played)
  const verdict: Verdict = { chosen: textOf(fields), right, feedback, see, belief }
  return judgedBy([verdict], [], played)
}

/** The request as it is sent: what the reader had to find is as the reader has it, and everything else as it was. */
function builtEdit({ fields: asked }: Pick<Build, 'fields'>, fields: Fields, http: Http): Edit {
  const given = new Map(fields)
  const kept = asked.map((name): PlainChange => changeOf(placeOf(http, name), name, given.get(name)))
  const added = fields.filter(([name]) => !asked.includes(name))
  return [...kept, ...added.map(([name, value]) => changeOf(placeOf(http, name), name, value))].filter(
    (change) => !isForNothing(change, http),
  )
}

function changeOf(place: Place, name: string, value: string | undefined): PlainChange {
  return { in: place, name, ...(value === undefined ? { remove: true } : { to: value }) }
}

/** Taking away what is not there. */
function isForNothing(change: PlainChange, http: Http): boolean {
  return 'remove' in change && !fieldsOf(http).some(({ place, name }) => place === change.in && name === change.name)
}

/** Where the request has a value of this name; a new one goes where its parameters are. */
function placeOf(http: Http, name: string): Place {
  const there = fieldsOf(http).find((field) => field.name === name)?.place
  return there ?? (isForm(http) ? 'form' : 'query')
}

function heldHttp({ message }: LiveRun): Http {
  if (!message) throw new Error('There is no request to build.')
  return message.http
}

/** What the log says comes first: it says more than the wire. */
function refusalOf({ refusals, otherwise }: Build, { note, wire }: Played): Build['otherwise'] {
  const byLog = refusals.find(({ says }) => note?.code === says || note?.text.includes(says))
  return byLog ?? refusals.find(({ says }) => wire === says) ?? otherwise
}

/** The names alone: values are the run’s own. */
function textOf(fields: Fields): string {
  return fields.map(([name]) => name).join(', ')
}

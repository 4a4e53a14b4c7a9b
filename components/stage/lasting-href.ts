/** Links that last: to a moment of a fresh run wherever a fresh run has it. Docs: docs/links.md. */
import type { Flow } from '@/content/types'
import { fits } from '@/lib/play/fits'
import { type Written, writtenIn } from '@/lib/world/contents'
import { messageKinds } from '@/lib/world/kinds'
import type { Message } from '@/lib/world/message'
import { messagesAt } from '@/lib/world/readings/moments'
import { ownStepsOf } from '@/lib/world/readings/own-steps'
import { positionOf } from '@/lib/world/readings/positions'
import { rowsOf } from '@/lib/world/readings/tree'
import type { StepView } from '@/lib/world/run'
import type { Settings } from '@/lib/world/settings'
import type { Stage } from './stage-model'
import { placeHref, type Shown, type StageAddress } from './stage-query'

type Steps = readonly StepView[]

type Moment = Pick<Stage, 'flow' | 'settings' | 'path' | 'branch' | 'run' | 'followed'> &
  Omit<Shown, 'follow'> & {
    /** True at the end of the story, where it is looked back on. */
    readonly recap?: boolean
  }

/**
 * The link to a moment. Whatever a fresh run would have again is named; a step that somebody made by hand is nowhere
 * but in this run, so there the link names run and step, and lasts as long as they do.
 */
export function lastingHref({ flow, settings, path, branch, run, followed, recap, view, tab }: Moment): string {
  const position = recap ? 'recap' : positionOf(path)
  const shown = { view, tab, follow: (followed !== null && followedName(branch, followed)) || undefined }
  return placeHref({ flow, settings, position, shown, ...waysOf(flow, settings, path, run.id) })
}

/** How to come to a path: by the story, by a what-if of it, or in this very run only. */
function waysOf(flow: Flow, settings: Settings, path: Steps, run: string): Pick<StageAddress, 'kept' | 'whatIf'> {
  const [own, ...others] = ownStepsOf(path)
  if (!own) return {}
  const whatIf = others.length === 0 && isFirstChance(flow, settings, path, own) ? own.whatIf : null
  return whatIf === null ? { kept: { run, step: path.at(-1)?.id ?? 0 } } : { whatIf }
}

/** A fresh run takes a what-if at the first message that it is for. */
function isFirstChance({ whatIfs }: Flow, settings: Settings, path: Steps, own: StepView): boolean {
  const whatIf = whatIfs.find(({ id }) => id === own.whatIf)
  if (!whatIf) return false
  const messages = messagesAt(path)
  const first = path.findIndex(({ inFlight }, at) => {
    const message = inFlight.length > 0 ? messages[at] : null
    return message && fits(whatIf, message, path.slice(0, at + 1), settings)
  })
  return first >= 0 && first === path.indexOf(own) - ('again' in whatIf.how ? 2 : 1)
}

/**
 * The value that a name in a link stands for: that of the first message of the branch with something of this name.
 * `token-response.access_token` is that of the first message of this kind. `null` where there is none.
 */
export function followedIn(branch: Steps, name: string): string | null {
  const { kind, field } = partsOf(name)
  const messages = messagesOf(branch).filter((message) => kind === undefined || message.kind === kind)
  for (const { http } of messages) {
    const found = writtenIn(http).find((written) => written.name === field && isFollowable(written))
    if (found) return found.value
  }
  return null
}

/** The shortest name by which a link can say that this value is followed; `null` where it has none. */
export function followedName(branch: Steps, value: string): string | null {
  const carrier = messagesOf(branch).find(({ http }) => named(http, value))
  const name = carrier && named(carrier.http, value)?.name
  if (!carrier || name === undefined) return null
  return [name, `${carrier.kind}.${name}`].find((each) => followedIn(branch, each) === value) ?? null
}

function named(http: Message['http'], value: string): Written | undefined {
  return writtenIn(http).find((written) => written.value === value && isFollowable(written))
}

/** One of a list has no name but its number. */
function isFollowable({ name, value }: Written): boolean {
  return value !== '' && !/^\d+$/.test(name)
}

function partsOf(name: string): { readonly kind?: string; readonly field: string } {
  const [head = '', ...rest] = name.split('.')
  const isKind = rest.length > 0 && messageKinds.some((kind) => kind === head)
  return isKind ? { kind: head, field: rest.join('.') } : { field: name }
}

function messagesOf(branch: Steps): Message[] {
  return rowsOf(branch).map(({ message }) => message)
}

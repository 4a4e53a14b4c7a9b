/** A change that was made to a message, in one line. */

import { saySigning } from '@/components/stage/what-if/signing-choices'
import { tokenEditorWords } from '@/content/labels/token-editor'
import { stageWords } from '@/content/words/stage'
import type { AttributeChange, Change, Edit, Members, PlainChange, TokenChange } from '@/lib/world/edit'
import { valueIn } from '@/lib/world/fields'
import type { Http } from '@/lib/world/message'
import type { RunView, StepView } from '@/lib/world/run'

const words = stageWords.whatIf

/** What was changed before the message of a step was delivered. */
export function editIn({ action }: StepView): Edit {
  return action?.type === 'deliver' ? (action.edit ?? []) : []
}

/** In the words of what was delivered, for an edit may name an address of the world by its role: `form code removed`, `access_token: claim aud changed; signature: kept`. */
export function sayChange(change: Change, { delivered }: StepView, run: RunView): string {
  if ('token' in change) return sayToken(change, saySigning(run, delivered?.from ?? '', change.token.sign))
  if (!('name' in change)) return words.became(change.in, wholeOf(change, delivered?.http))
  if ('attribute' in change) return sayAttribute(change)
  const place = stageWords.places[change.in]
  if ('add' in change) return words.added(place, change.name, change.add)
  if ('remove' in change) return words.removed(place, change.name)
  if ('alter' in change) return words.altered(place, change.name)
  const value = delivered ? valueIn(delivered.http, change.in, change.name) : undefined
  return words.became(`${place} ${change.name}`, value ?? ('to' in change ? change.to : change.scheme))
}

function sayAttribute(change: AttributeChange): string {
  const { name, attribute } = change
  if ('remove' in change) return words.removed(name, attribute)
  return change.to === '' ? words.flagged(name, attribute) : words.became(`${name} ${attribute}`, change.to)
}

type WholeChange = Exclude<PlainChange, { name: string }>

function wholeOf(change: WholeChange, http: Http | undefined): string {
  return change.in === 'url' && http?.type === 'request' ? http.url : change.to
}

/** The tokens that an edit changes, short enough for the ladder: `changed: access_token (aud)`; `null` where it changes none. */
export function markOfTokens(edit: Edit): string | null {
  const names = edit.flatMap((change) => ('token' in change ? [shortName(change)] : []))
  return names.length > 0 ? tokenEditorWords.mark([...new Set(names)]) : null
}

function sayToken(change: TokenChange, signature: string): string {
  const { header, payload } = change.token
  const members = [
    ...membersOf(header).map(([name, value]) => sayMember('header', name, value === null)),
    ...membersOf(payload).map(([name, value]) => sayMember('payload', name, value === null)),
  ]
  return tokenEditorWords.said(nameOfToken(change), members, signature)
}

function sayMember(part: 'header' | 'payload', name: string, isGone: boolean): string {
  const { changed, removed } = tokenEditorWords.member[part]
  return isGone ? removed(name) : changed(name)
}

function shortName(change: TokenChange): string {
  const names = [...membersOf(change.token.header), ...membersOf(change.token.payload)].map(([name]) => name)
  return tokenEditorWords.markedMembers(
    nameOfToken(change),
    names.length > 0 ? names : [tokenEditorWords.markedSignature],
  )
}

function nameOfToken(change: TokenChange): string {
  return 'name' in change ? change.name : tokenEditorWords.body
}

function membersOf(members: Members = {}) {
  return Object.entries(members)
}

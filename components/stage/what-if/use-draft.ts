'use client'
import { type FormEvent, useState } from 'react'
import type { Stage } from '@/components/stage/stage-model'
import type { Problem } from '@/lib/api/shapes'
import { mistakesIn, type TokenDraft, tokenChangeOf, tokenDraftOf } from '@/lib/jwt/token-draft'
import {
  addLine,
  changedLines,
  changeLine,
  type Draft,
  draftOf,
  editOf,
  hasFormToMove,
  type Line,
  withFormInAddress,
} from '@/lib/world/draft'
import type { Edit } from '@/lib/world/edit'
import type { Field } from '@/lib/world/fields'
import type { Message } from '@/lib/world/message'

/** A message being changed by hand. What was typed stays until it has been delivered. */
export function useDraft(stage: Stage, message: Message) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(message.http))
  const [touched, setTouched] = useState<Touched>({})
  const [sent, setSent] = useState<readonly string[]>([])
  const tokens = tokensIn(draft, touched)
  const mistakes = tokens.flatMap(mistakesIn)
  const { edit, keys } = mistakes.length > 0 ? nothing : wholeEdit(draft, tokens)
  return {
    lines: draft.filter(({ was, now, attribute }) => attribute === undefined && (was !== null || now !== null)),
    attributes: draft.filter(({ attribute }) => attribute !== undefined),
    hasFormToMove: hasFormToMove(draft),
    moveForm: () => setDraft(withFormInAddress),
    tokens,
    isChanged: edit.length > 0 || mistakes.length > 0,
    /** The first thing that cannot be delivered as it stands. */
    mistake: mistakes[0] ?? null,
    canDeliver: edit.length > 0,
    wrong: wrongKey(sent, stage.problem),
    change: (key: string, now: string | null) => setDraft((old) => changeLine(old, key, now)),
    changeToken: (token: TokenDraft) => setTouched((old) => ({ ...old, [token.key]: token })),
    add: (field: Field) => setDraft((old) => addLine(old, field)),
    reset: () => {
      setDraft(draftOf(message.http))
      setTouched({})
    },
    deliver: (event: FormEvent) => {
      event.preventDefault()
      if (edit.length === 0) return
      setSent(keys)
      void stage.take({ from: stage.step.id, action: { type: 'deliver', message: message.id, edit } })
    },
  }
}

/** The tokens that somebody has changed, by the keys of their lines. */
type Touched = Readonly<Record<string, TokenDraft>>

const nothing: WholeEdit = { edit: [], keys: [] }

/** A token that nobody has touched says what its line says now. */
function tokensIn(draft: Draft, touched: Touched): TokenDraft[] {
  return draft.flatMap((line) =>
    line.now === null || line.attribute ? [] : (touched[line.key] ?? tokenDraftOf(line) ?? []),
  )
}

/** Each change, and the key of the line or of the token that it comes from. */
type WholeEdit = { readonly edit: Edit; readonly keys: readonly string[] }

/** Lines first, so that a token is changed as it stands after them. */
function wholeEdit(draft: Draft, tokens: readonly TokenDraft[]): WholeEdit {
  const changes = tokens.flatMap((token) => {
    const change = tokenChangeOf(token)
    return change ? [{ change, key: keyOfToken(token) }] : []
  })
  return {
    edit: [...editOf(draft), ...changes.map(({ change }) => change)],
    keys: [...changedLines(draft).map(({ key }: Line) => key), ...changes.map(({ key }) => key)],
  }
}

/** By which a problem with a token is told from a problem with its line. */
export function keyOfToken({ key }: TokenDraft): string {
  return `token ${key}`
}

/** The API names the change that it refused by its place in the edit: `action.edit.0`. */
function wrongKey(sent: readonly string[], problem: Problem | null): string | undefined {
  const index = /(?:^|\.)edit\.(\d+)/.exec(problem?.field ?? '')?.[1]
  return index === undefined ? undefined : sent[Number(index)]
}

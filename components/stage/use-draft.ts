'use client'
import { type FormEvent, useState } from 'react'
import { addLine, changedLines, changeLine, type Draft, draftOf, editOf, type Line } from '@/lib/world/draft'
import type { Field } from '@/lib/world/fields'
import type { Message } from '@/lib/world/message'
import type { Problem, Stage } from './stage-model'

/** A message being changed by hand. What was typed stays until it has been delivered. */
export function useDraft(stage: Stage, message: Message) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(message.http))
  const [sent, setSent] = useState<readonly Line[]>([])
  const changed = changedLines(draft)
  return {
    lines: draft.filter(({ was, now }) => was !== null || now !== null),
    isChanged: changed.length > 0,
    wrong: wrongLine(sent, stage.problem),
    change: (key: string, now: string | null) => setDraft((old) => changeLine(old, key, now)),
    add: (field: Field) => setDraft((old) => addLine(old, field)),
    reset: () => setDraft(draftOf(message.http)),
    deliver: (event: FormEvent) => {
      event.preventDefault()
      if (changed.length === 0) return
      setSent(changed)
      void stage.take({
        from: stage.step.id,
        action: { type: 'deliver', message: message.id, edit: editOf(draft) },
      })
    },
  }
}

/** The API names the change that it refused by its place in the edit: `action.edit.0`. */
function wrongLine(sent: readonly Line[], problem: Problem | null): Line | undefined {
  const index = /(?:^|\.)edit\.(\d+)/.exec(problem?.field ?? '')?.[1]
  return index === undefined ? undefined : sent[Number(index)]
}

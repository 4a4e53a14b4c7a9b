/** Questions of the test, and which form is whose turn. */
import type { Item } from '@/content/item'
import type { PartId } from '@/content/lesson'
import type { Log, Tested } from '@/lib/recall/log'
import type { ServedLesson } from '../served'

export type TestQuestion = { readonly item: Item; readonly part: PartId; readonly messages: ServedLesson['messages'] }
export type Form = Tested['form']
export type Forms = Readonly<Record<Form, readonly TestQuestion[]>>

/** The last test of a kind; `undefined` where none was taken. */
export function lastTest(log: Log, when: Tested['when']): Tested | undefined {
  return log.findLast((entry): entry is Tested => entry.kind === 'tested' && entry.when === when)
}

/** The test after has the other form than the one before. `chance`: from 0 to 1. */
export function formFor(before: Tested | undefined, chance: number): Form {
  if (before) return before.form === 'a' ? 'b' : 'a'
  return chance < 0.5 ? 'a' : 'b'
}

export type Score = { readonly right: number; readonly of: number }

/** How many were right, of a part, or of all of them. */
export function scoreOf(test: Tested, forms: Forms, part: PartId | null): Score {
  const ids = forms[test.form].filter((each) => part === null || each.part === part).map(({ item }) => item.id)
  const asked = test.asked.filter((id) => ids.includes(id))
  return { right: asked.filter((id) => test.right.includes(id)).length, of: asked.length }
}

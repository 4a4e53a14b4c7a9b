/** What people carry in their heads from one screen to another: a code that they read here and type there. */
import type { Act } from './party'
import { fillIn } from './placeholders'

/** The act with every `{name}` in what a person types or follows replaced by what is shown under that name. Other braces stay. */
export function typedOut(act: Act, shown: Readonly<Record<string, string>>): Act {
  const fill = (text: string) => fillIn(text, shown)
  if (act.kind === 'open') return { ...act, address: fill(act.address) }
  if (act.kind === 'follow') return { ...act, href: fill(act.href) }
  if (act.kind !== 'submit') return act
  const fields = Object.entries(act.fields).map(([name, value]) => [name, fill(value)])
  return { ...act, fields: Object.fromEntries(fields) }
}

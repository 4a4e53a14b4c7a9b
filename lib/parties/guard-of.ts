/** The code that runs where a lab looks. */
import type { Guard } from '../world/guards'
import type { Settings } from '../world/settings'

/** The one of these codes that this world has; `undefined` where it has none of them, as everywhere but in a lab. */
export function guardOf<Code>(codes: Readonly<Partial<Record<Guard, Code>>>, { guard }: Settings): Code | undefined {
  return guard === 'right' ? undefined : codes[guard]
}

/** The references to specifications in anything that is exported. */
import type { SpecReference } from '@/content/types'

/** Stands for whatever a function of words is given: a time, a name, a list. */
const anything: unknown = new Proxy(() => '', {
  get: (_, name) => (name === Symbol.toPrimitive ? () => '' : anything),
  apply: () => anything,
})

function isReference(value: object): value is SpecReference {
  return 'label' in value && 'href' in value && /^https?:/.test(String(value.href))
}

/** What a function gives; a function that cannot be called without more holds no references. */
function given(make: (...args: unknown[]) => unknown): unknown {
  try {
    return make(anything, anything, anything)
  } catch {
    return undefined
  }
}

/** Every reference in a value: in its members, and in what its functions give. */
export function referencesIn(value: unknown, seen = new Set<unknown>()): SpecReference[] {
  if (typeof value === 'function') return value === anything ? [] : referencesIn(given(value as () => unknown), seen)
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  const own = isReference(value) ? [value] : []
  return [...own, ...Object.values(value).flatMap((member) => referencesIn(member, seen))]
}

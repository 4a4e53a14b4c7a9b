/** What came out of a comparison: both values, and whether that will do. What JWTs of every kind are checked for. */
import { type Note, Refused, remark } from '../note'
import { ago, seconds, shown } from '../shown'

/** `null` where there was nothing to look at. */
export type Finding = { readonly text: string; readonly refused: boolean } | null

/** By the name of what was looked at. */
export type Findings = readonly (readonly [name: string, finding: Finding])[]

export function good(text: string): Finding {
  return { text, refused: false }
}

export function bad(text: string): Finding {
  return { text, refused: true }
}

/** The notes of what was looked at, `kind.name`. Throws Refused with such a code at the first that will not do. */
export function notesOn(kind: string, findings: Findings): Note[] {
  return findings.flatMap(([name, finding]) => {
    if (finding?.refused) throw new Refused(`${kind}.${name}`, finding.text)
    return finding ? [remark(`${kind}.${name}`, finding.text)] : []
  })
}

/** Character by character: nothing is normalised (RFC 7519 §2, StringOrURI; RFC 8414 §3.3). `what`: whose the expected one is. */
export function compared(name: string, value: unknown, expected: string, what: string): Finding {
  return value === expected
    ? good(`${name} is ${shown(value)}: the same as ${what}.`)
    : bad(`${name} is ${shown(value)}, and not ${shown(expected)}, ${what}.`)
}

/** RFC 7519 §4.1.3: one text or a list, with the client among it. */
export function audience(aud: unknown, id: string, client: string): Finding {
  if (![aud].flat().includes(id))
    return bad(`aud is ${shown(aud)}, and ${shown(id)}, the client_id of ${client}, is not among it.`)
  return good(`aud is ${shown(aud)}: ${Array.isArray(aud) ? 'among it is' : 'the same as'} the client_id of ${client}.`)
}

export type Moment = {
  readonly value: unknown
  /** Seconds since 1970. */
  readonly now: number
  readonly client: string
  /** In seconds. */
  readonly tolerance: number
}

/** RFC 7519 §4.1.4 allows some small leeway for clocks that differ. */
export function expiry({ value, now, client, tolerance }: Moment): Finding {
  if (typeof value !== 'number') return bad(`exp is ${shown(value)}, and must be a number.`)
  if (value > now) return good(`exp is ${value}: good for another ${seconds(value - now)}.`)
  const text = `exp is ${value}: it has expired, ${ago(value, now)}. ${client} allows ${seconds(tolerance)}`
  return now - value < tolerance ? good(`${text}, so it is still taken.`) : bad(`${text}, and no more.`)
}

/** OpenID Connect Core §3.1.3.7 (10): iat can be used to reject a token, and need not. */
export function issued({ value, now, client }: Omit<Moment, 'tolerance'>): Finding {
  if (typeof value !== 'number') return bad(`iat is ${shown(value)}, and must be a number.`)
  if (value <= now) return good(`iat is ${value}: made ${value === now ? 'just now' : ago(value, now)}.`)
  const ahead = `by the clock of ${client} that is still ${seconds(value - now)} ahead`
  return good(`iat is ${value}: ${ahead}. ${client} refuses no token for that.`)
}

/** OpenID Connect Core §2: the sub of an ID token is no longer. */
const longestSub = 255

export function subject(sub: unknown): Finding {
  if (typeof sub !== 'string' || sub.trim() === '') return bad(`sub is ${shown(sub)}: it names nobody.`)
  if (sub.length > longestSub) return bad(`sub has ${sub.length} characters, and may have ${longestSub} at most.`)
  return good(`sub is ${shown(sub)}: that is who it is about.`)
}

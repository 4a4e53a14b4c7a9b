/** What a sentence about a check or a finding names, as people read it. */
import { humanTime } from '@/lib/jwt/time'

type Values = Readonly<Record<string, string>>

/** `when` from a time, `size` from bytes, `life` from seconds, `seconds` from a time in milliseconds. `now` in milliseconds since 1970. */
export function readable(values: Values, now: number): Values {
  const { time, bytes, seconds, value } = values
  const fromMilliseconds = value === undefined ? Number.NaN : Math.floor(Number(value) / 1000)
  const moment = time === undefined ? fromMilliseconds : Number(time)
  return {
    ...shortened(values),
    ...(Number.isFinite(moment) && { when: whenOf(moment, now), seconds: String(moment) }),
    ...(bytes !== undefined && { size: `${Number(bytes).toLocaleString('en')} bytes` }),
    ...(seconds !== undefined && { life: lifeOf(Number(seconds)) }),
  }
}

const longest = 120

/** What a stranger wrote, such as an issuer, may be as long as a page: its beginning tells which it is. Sentences stay whole. */
function shortened(values: Values): Values {
  const entries = Object.entries(values).map(([name, text]) =>
    text.length > longest && !/\s/.test(text.slice(0, longest)) ? [name, `${text.slice(0, longest)}…`] : [name, text],
  )
  return Object.fromEntries(entries)
}

/** `in 4 min (24 Nov 2026, 12:00:00 UTC)` */
function whenOf(seconds: number, now: number): string {
  const human = humanTime(seconds, now)
  return human === null ? `at ${seconds}, which no calendar reaches` : `${human.relative} (${human.absolute})`
}

function lifeOf(seconds: number): string {
  const days = Math.round(seconds / 86_400)
  return days > 1 ? `${days.toLocaleString('en')} days` : `${Math.round(seconds / 3600)} hours`
}

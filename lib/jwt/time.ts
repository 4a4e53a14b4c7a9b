/** Times in tokens, for people. Everything is in UTC, so that server and browser say the same. */

export type HumanTime = {
  /** For a `time` element: `2026-11-22T14:03:09.000Z`. */
  readonly iso: string
  /** `22 Nov 2026, 14:03:09 UTC` */
  readonly absolute: string
  /** `in 59 min`, `2 s ago`, `now` */
  readonly relative: string
}

const timeClaims: readonly string[] = ['exp', 'iat', 'nbf', 'auth_time', 'updated_at']

/** True for the claims whose value is a NumericDate (RFC 7519 §2). */
export function isTimeClaim(name: string): boolean {
  return timeClaims.includes(name)
}

/** Beyond this a number of seconds lies in the year 5138: it is milliseconds (RFC 7519 §2 wants seconds). */
export const tooLate = 100_000_000_000

/** A NumericDate in words. `now` is in milliseconds since 1970. `null` for a number that no calendar reaches. */
export function humanTime(seconds: number, now: number): HumanTime | null {
  const date = new Date(seconds * 1000)
  if (Number.isNaN(date.getTime())) return null
  return { iso: date.toISOString(), absolute: absolute(date), relative: relative(Math.trunc(seconds - now / 1000)) }
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

function absolute(date: Date): string {
  const day = `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`
  const clock = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()]
  return `${day}, ${clock.map((part) => String(part).padStart(2, '0')).join(':')} UTC`
}

/** The largest unit that fits at least once. */
const units = [
  { seconds: 86_400, one: 'day', many: 'days' },
  { seconds: 3_600, one: 'h', many: 'h' },
  { seconds: 60, one: 'min', many: 'min' },
  { seconds: 1, one: 's', many: 's' },
] as const

function relative(difference: number): string {
  const distance = Math.abs(difference)
  const unit = units.find(({ seconds }) => distance >= seconds)
  if (unit === undefined) return 'now'
  const count = Math.floor(distance / unit.seconds)
  const amount = `${count} ${count === 1 ? unit.one : unit.many}`
  return difference > 0 ? `in ${amount}` : `${amount} ago`
}

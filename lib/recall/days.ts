/** Days as people have them: from midnight to midnight where they are, whatever clocks do at night. */

const formatters = new Map<string, Intl.DateTimeFormat>()

/** The day of a moment (milliseconds since 1970) in a time zone: `2026-11-26`. Days compare as text. */
export function dayOf(at: number, zone: string): string {
  const formatter = formatters.get(zone) ?? new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
  formatters.set(zone, formatter)
  return formatter.format(at)
}

/** The day before or after one, by its date alone. */
export function daysFrom(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** A day in words, seen from today. */
import { quizHomeWords as words } from '@/content/labels/quiz-home'
import { daysFrom } from '@/lib/recall/days'

/** `now`, `tomorrow`, `on Thursday`, `on 3 January 2027`. Days are as `2027-01-03`. */
export function whenWords(day: string, today: string): string {
  if (day <= today) return words.when.now
  if (day === daysFrom(today, 1)) return words.when.tomorrow
  const date = new Date(`${day}T12:00:00Z`)
  const isNear = day < daysFrom(today, 7)
  return words.when.on(date.toLocaleDateString('en-GB', isNear ? weekday : whole))
}

const weekday = { weekday: 'long', timeZone: 'UTC' } as const
const whole = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const

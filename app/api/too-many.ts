import 'server-only'
import { runsPerMinute } from '@/lib/runs/admission'
import { RequestError } from './problem'

/** The sender has started too many runs, and is told when to come back (RFC 6585 §4). */
export function tooManyRuns(): RequestError {
  const detail = `One address may start ${runsPerMinute} runs a minute.`
  return new RequestError(429, 'too_many_runs', detail, undefined, { 'retry-after': '1' })
}

import type { Check, CheckCode, CheckName, CheckResult } from './check'

/** A check that was made, and how it ended. */
export function made(name: CheckName, result: CheckResult, code: CheckCode, values: Check['values'] = {}): Check {
  return { name, result, code, values }
}

/** Every request of a branch as one shell script. */

import { isRequest, type Message } from '../../message'
import type { StepView } from '../../run'
import { toCurl } from '../curl'
import { rowsOf } from '../tree'

export type ScriptWords = {
  /** What stands at the top. */
  readonly about: string
  readonly title: (message: Message) => string
}

/** One curl command a request, in the order in which they were sent, each under a comment that says what it is. */
export function toCurlScript(path: readonly StepView[], { about, title }: ScriptWords): string {
  const commands = rowsOf(path).flatMap(({ message }) =>
    isRequest(message) ? [`${comment(`${message.id}. ${title(message)}`)}\n${toCurl(message.http)}`] : [],
  )
  return `${['#!/bin/sh', comment(about), ...commands].join('\n\n')}\n`
}

/** A comment ends with its line. */
function comment(text: string): string {
  return `# ${text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')}`
}

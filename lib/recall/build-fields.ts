/** What a request is put together from. */
import type { Build } from '@/content/item'
import { fieldsOf } from '../world/fields'
import type { LiveRun } from './live'
import { readValue } from './read-value'

/** The fields that the reader has to find, as the story’s own request has them. */
export function builtFields({ fields }: Pick<Build, 'fields'>, { message }: LiveRun): [string, string][] {
  const there = message ? fieldsOf(message.http) : []
  return fields.flatMap((name) => {
    const value = there.find((field) => field.name === name)?.value
    return value === undefined ? [] : [[name, value] as [string, string]]
  })
}

/** What is offered besides. A value that the run does not have is not offered. */
export function luredFields({ lures }: Pick<Build, 'lures'>, { path }: LiveRun): [string, string][] {
  return lures.flatMap((lure) => {
    const value = 'text' in lure ? lure.text : readValue(path, lure.value)
    return value === null ? [] : [[lure.name, value] as [string, string]]
  })
}

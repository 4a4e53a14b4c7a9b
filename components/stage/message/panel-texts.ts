/** What is told of a message, in the order in which it stands on the panel: its meaning, then each of its fields. */
import type { Stage } from '@/components/stage/stage-model'
import type { Message } from '@/lib/world/message'
import { listedFields } from './listed-fields'
import { wordsOf, wordsOfField } from './message-words'

export function panelTexts({ branch }: Pick<Stage, 'branch'>, message: Message): string[] {
  const { parameters, headers } = listedFields(message.http)
  const ofFields = [...parameters, ...headers].flatMap((field) => wordsOfField(branch, message, field)?.is ?? [])
  return [wordsOf(branch, message).meaning, ...ofFields]
}

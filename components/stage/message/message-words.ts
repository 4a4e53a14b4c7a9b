/** What is said of a message where two clients take part: the words are written for Photoprint, and name whichever it is about. */
import type { MessageWords, ParameterWords } from '@/content/types'
import { namedParties, partyWords } from '@/content/words/parties'
import { stageWords } from '@/content/words/stage'
import { messageWords, parameterWords } from '@/content/words/topics/topics'
import type { Field } from '@/lib/world/fields'
import type { Message } from '@/lib/world/message'
import { isParameterName } from '@/lib/world/parameters'
import { rowsOf } from '@/lib/world/readings/tree'
import type { StepView } from '@/lib/world/run'

const usual = partyWords.client.name

/** The words for a message. `path`: a stretch of its branch, from the start, that has it. */
export function wordsOf(path: readonly StepView[], message: Message): MessageWords {
  const words = message.to === null ? unheard(message) : messageWords[message.kind]
  const name = clientBehind(path, message)
  if (name === usual) return words
  const about = (text: string) => text.replaceAll(usual, name)
  return { ...words, title: about(words.title), meaning: about(words.meaning), delivery: about(words.delivery) }
}

/** What a message means to whoever gets it is beside the point where nobody does. */
function unheard({ kind, http }: Message): MessageWords {
  const origin = http.type === 'request' ? (URL.parse(http.url)?.origin ?? null) : null
  return { ...messageWords[kind], meaning: stageWords.message.toNobody(origin) }
}

/** The words for a field of a message; `undefined` for one that there are none for. */
export function wordsOfField(path: readonly StepView[], message: Message, { name }: Field): ParameterWords | undefined {
  return isParameterName(name) ? parameterWordsAbout(path, message, parameterWords[name]) : undefined
}

/** The words for a parameter, as it stands in a message. */
function parameterWordsAbout(path: readonly StepView[], message: Message, words: ParameterWords): ParameterWords {
  const name = clientBehind(path, message)
  if (name === usual) return words
  const about = (text: string) => text.replaceAll(usual, name)
  const { is, madeBy, checkedBy, without } = words
  return { ...words, is: about(is), madeBy: about(madeBy), checkedBy: about(checkedBy), without: about(without) }
}

/** The client that sends or gets it; else, for what goes through a browser, the one that the browser came from last. */
function clientBehind(path: readonly StepView[], message: Message): string {
  const own = clientOf(message)
  if (own || message.channel === 'back') return own ?? usual
  const messages = rowsOf(path).map((row) => row.message)
  const before = messages.slice(
    0,
    messages.findIndex(({ id }) => id === message.id),
  )
  const last = before.findLast((each) => each.channel === 'front' && clientOf(each))
  return (last && clientOf(last)) ?? usual
}

function clientOf({ from, to }: Message): string | undefined {
  if (from === 'client' || to === 'client') return usual
  const named = [from, to].flatMap((id) => (id !== null && Object.hasOwn(namedParties, id) ? namedParties[id] : []))
  return named.find((words) => words?.term === partyWords.client.term)?.name
}

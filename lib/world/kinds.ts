/** The kinds of message: a closed union, so that a kind without words does not compile. */
import { topics } from './vocabulary/topics'

export type MessageKind = (typeof topics)[number]['kinds'][number]

export const messageKinds: readonly MessageKind[] = topics.flatMap(({ kinds }) => kinds)

import type { MessageKind } from '@/lib/world/kinds'

/** What of a message stands on its arrow, by its kind. */
export type Carries = Readonly<Partial<Record<MessageKind, readonly string[]>>>

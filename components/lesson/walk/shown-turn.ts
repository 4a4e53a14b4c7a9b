/** The message at which a question of a dialogue is asked, ready to be shown. */
import { type Frame, liveMessage, type PlayedPlace } from '@/components/lesson/live/live-message'
import type { Turn } from '@/content/dialogue'
import { claimWords } from '@/content/words/claims/claims'
import { parameterWords } from '@/content/words/topics/topics'
import { writtenIn } from '@/lib/world/contents'
import { isParameterName } from '@/lib/world/parameters'

export type Look = { readonly name: string; readonly value: string; readonly is: string }

export type ShownTurn = {
  readonly name: string
  readonly frame: Frame
  readonly of: number
  /** What is to be looked at in it, and what each is. */
  readonly looks: readonly Look[]
}

/** `null` where there is no run, or nothing has been sent yet. */
export function shownTurn({ evidenceName, look = [] }: Turn, played: PlayedPlace | null): ShownTurn | null {
  if (!played?.message) return null
  const { frames, at, of } = liveMessage(played)
  const frame = frames[at]
  const written = writtenIn(played.message.http)
  const looks = look.flatMap((name): Look[] => {
    const found = written.find((each) => each.name === name)
    return found ? [{ name, value: found.value, is: meaningOf(name, found.token !== undefined) }] : []
  })
  return frame ? { name: evidenceName, frame, of, looks } : null
}

/** A claim of a token, or a parameter of the message: the same name may mean another thing. */
function meaningOf(name: string, isClaim: boolean): string {
  const claim = Object.entries(claimWords).find(([each]) => each === name)?.[1]
  const parameter = isParameterName(name) ? parameterWords[name] : undefined
  return (isClaim ? (claim ?? parameter) : (parameter ?? claim))?.is ?? ''
}

/** Several animations that are one: all of the same length, started together, played either way, and ended together. */

export type Look = { readonly transform?: string; readonly opacity?: number }

/** How something looks at a moment, and how it goes on from there. */
export type Frame = readonly [at: number, look: Look, easing?: string]

/** For what moves, and for what appears. */
export const moves = 'cubic-bezier(.45,.05,.25,1)'
export const springs = 'cubic-bezier(.2,.7,.2,1)'

export type Timeline = {
  /** Returns how to lead it elsewhere. */
  readonly add: (element: Element, frames: readonly Frame[]) => { readonly lead: (frames: readonly Frame[]) => void }
  readonly standAt: (time: number) => void
  readonly end: () => void
}

/** `rate`: 1, or below 0 from its end to its start. Calls `ended` where nobody has ended it before. */
export function timelineOf(length: number, rate: number, ended: () => void): Timeline {
  const all: Animation[] = []
  let still: number | null = null
  const add = (element: Element, frames: readonly Frame[]) => {
    const effect = new KeyframeEffect(element, keyframesOf(frames, length), { duration: length, fill: 'both' })
    const animation = new Animation(effect)
    animation.playbackRate = rate
    animation.play()
    join(animation, all[0], rate < 0 ? length : 0)
    if (still !== null) stand(animation, still)
    if (all.length === 0) animation.onfinish = ended
    all.push(animation)
    return { lead: (elsewhere: readonly Frame[]) => effect.setKeyframes(keyframesOf(elsewhere, length)) }
  }
  const standAt = (time: number) => {
    still = time
    for (const animation of all) stand(animation, time)
  }
  return { add, standAt, end: () => endAll(all) }
}

/** What joins later is where the first of them is. */
function join(animation: Animation, first: Animation | undefined, start: number) {
  if (first && first.startTime !== null) animation.startTime = first.startTime
  else animation.currentTime = first?.currentTime ?? start
}

function stand(animation: Animation, time: number) {
  animation.pause()
  animation.currentTime = time
}

function endAll(all: Animation[]) {
  for (const animation of all.splice(0)) {
    animation.onfinish = null
    animation.cancel()
  }
}

/** Frames as the Web Animations take them: the first look holds from the start, the last until the end. */
export function keyframesOf(frames: readonly Frame[], length: number): Keyframe[] {
  const first = frames[0]
  const last = frames.at(-1)
  if (!first || !last) return []
  const before: readonly Frame[] = first[0] > 0 ? [[0, first[1]]] : []
  const after: readonly Frame[] = last[0] < length ? [[length, last[1]]] : []
  return [...before, ...frames, ...after].map(([at, look, easing = 'linear']) => ({
    ...look,
    easing,
    offset: Math.min(1, Math.max(0, at / length)),
  }))
}

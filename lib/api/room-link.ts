/** Keeps a page in touch with a room, whatever the network does. Pure but for timers: what it listens with is passed in. */
import type { Role } from '../classroom/views'
import type { Answer } from './client'
import type { Heard } from './room-heard'
import type { TaggedView } from './room-shapes'

export type RoomSource<As extends Role> = {
  /** Opens a stream. `failed`: it ended, or never began; true where the server may have refused it. */
  readonly open: (on: {
    readonly view: (tagged: TaggedView<As>) => void
    readonly failed: (isRefused: boolean) => void
  }) => () => void
  readonly next: (after: string) => Promise<Answer<TaggedView<As> | null>>
}

/** What a browser notices of its network, and of whether it is looked at. */
export type Signals = {
  readonly isOnline: () => boolean
  readonly watch: (changed: (what: 'online' | 'offline' | 'visible') => void) => () => void
}

/** In milliseconds. The server sends a view at once: where none has come by then, streams do not get through. */
export const silentAfter = 4000
const mostFailures = 3
const firstDelay = 150
const longestDelay = 1000
/** The server lets nobody wait for more than 25 s. */
const answeredWithin = 35_000
/** While it polls, a page tries a stream again after this, and then half as often each time. */
export const firstTrial = 30_000
const rarestTrial = 300_000
/** Whoever was not looked at for so long may have a stream that died without a word. */
const staleAfter = 5000

/** Listens until it is stopped, or refused. Gives back how to stop. */
export function keepLink<As extends Role>(source: RoomSource<As>, heard: Heard<As>, signals: Signals): () => void {
  let way: 'stream' | 'polling' = 'stream'
  let after = ''
  let failures = 0
  let lastWord = Date.now()
  let hasEnded = false
  /** Those of the attempt that is being made: each attempt takes the place of the one before. */
  let stops: (() => void)[] = []

  function stopAll(): void {
    for (const stop of stops) stop()
    stops = []
  }

  function later(milliseconds: number, work: () => void): void {
    const timer = setTimeout(work, milliseconds)
    stops.push(() => clearTimeout(timer))
  }

  function begin(): void {
    stopAll()
    if (hasEnded) return
    if (!signals.isOnline()) heard.link('away')
    else if (way === 'stream') open(false)
    else poll()
  }

  function took({ tag, view }: TaggedView<As>, link: 'live' | 'polling'): void {
    after = tag
    failures = 0
    lastWord = Date.now()
    heard.link(link)
    heard.view(view)
  }

  function failed(): void {
    failures += 1
    if (failures >= mostFailures) way = 'polling'
    heard.link('away')
    stopAll()
    later(delayAfter(failures), begin)
  }

  /** A stream that has sent a view is the way from then on, whatever was tried beside it. */
  function open(isTrial: boolean): void {
    let isAlive = false
    const close = source.open({
      view: (tagged) => {
        if (!isAlive) settle()
        isAlive = true
        took(tagged, 'live')
      },
      failed: (isRefused) => {
        close()
        if (isTrial && !isAlive) return
        if (isRefused) ask()
        else failed()
      },
    })
    const settle = () => {
      way = 'stream'
      stops = stops.filter((stop) => stop !== close)
      stopAll()
      stops.push(close)
    }
    stops.push(close)
    later(silentAfter, () => {
      close()
      if (isTrial) return
      way = 'polling'
      begin()
    })
  }

  /** Says why a stream was refused, and brings a view in any case. */
  async function ask(): Promise<void> {
    stopAll()
    const isStill = attempt()
    const answer = await answered(source.next(''))
    if (!isStill()) return
    if (!answer?.ok && isFinal(answer)) return refuse(answer)
    if (answer?.ok && answer.value) heard.view(answer.value.view)
    failed()
  }

  async function poll(): Promise<void> {
    const isStill = attempt()
    tryStreamIn(firstTrial)
    // What was missed is asked for without waiting.
    let isBack = true
    while (isStill()) {
      const answer = await answered(source.next(isBack ? '' : after))
      if (!isStill()) return
      if (!answer?.ok) return isFinal(answer) ? refuse(answer) : failed()
      if (isBack && failures > mostFailures) open(true)
      isBack = false
      if (answer.value) took(answer.value, 'polling')
    }
  }

  function tryStreamIn(milliseconds: number): void {
    later(milliseconds, () => {
      open(true)
      tryStreamIn(Math.min(2 * milliseconds, rarestTrial))
    })
  }

  function attempt(): () => boolean {
    let isStill = true
    stops.push(() => {
      isStill = false
    })
    return () => isStill
  }

  function refuse({ problem }: Refused): void {
    end()
    heard.refused(problem)
  }

  const unwatch = signals.watch((what) => {
    const isStale = Date.now() - lastWord > staleAfter
    if (what === 'offline' || what === 'online' || isStale) begin()
  })

  function end(): void {
    hasEnded = true
    unwatch()
    stopAll()
  }

  begin()
  return end
}

type Refused = Extract<Answer<unknown>, { ok: false }>

/** There is no such room, or it is not for this browser. Whatever else is wrong may pass. */
function isFinal(answer: Answer<unknown> | null): answer is Refused {
  return answer?.ok === false && [401, 403, 404, 410].includes(answer.problem.status)
}

/** `null` where nothing was answered in time: the network has forgotten the question. */
function answered<Value>(asking: Promise<Value>): Promise<Value | null> {
  return Promise.race([asking, new Promise<null>((resolve) => setTimeout(resolve, answeredWithin, null))])
}

/** A second at most, and not the same for everybody. */
function delayAfter(failures: number): number {
  const whole = Math.min(longestDelay, firstDelay * 2 ** (failures - 1))
  return whole * (0.5 + Math.random() / 2)
}

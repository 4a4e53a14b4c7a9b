/** As much of a browser as what is kept needs: its database, and whether its page is looked at. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { vi } from 'vitest'
import type { Note } from '@/lib/kept/note'

const Channel = BroadcastChannel
const channels: BroadcastChannel[] = []

/** A browser that keeps nothing yet. The tabs of the one before are closed: they neither hear nor write any more. */
export function newBrowser() {
  for (const channel of channels.splice(0)) channel.close()
  vi.stubGlobal('BroadcastChannel', openChannel)
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  vi.stubGlobal('document', document)
  vi.stubGlobal('indexedDB', new IDBFactory())
  return { lookAgain: () => document.dispatchEvent(new Event('visibilitychange')) }
}

function openChannel(name: string): BroadcastChannel {
  const channel = new Channel(name)
  channels.push(channel)
  return channel
}

/** Nothing can be opened, as in some private windows. Gives what makes it good again. */
export function keepsNothing(): () => void {
  return breaks(IDBFactory.prototype, 'open', new DOMException('not here', 'SecurityError'))
}

/** The disk is full. Gives what makes it good again. `after`: so much still fits. */
export function isFull(after = 0): () => void {
  return breaks(IDBObjectStore.prototype, 'add', new DOMException('no room', 'QuotaExceededError'), after)
}

function breaks<Target extends object>(target: Target, name: keyof Target & string, error: Error, after = 0) {
  const whole = target[name] as (...args: unknown[]) => unknown
  let times = 0
  const broken = function (this: unknown, ...args: unknown[]) {
    if (times++ >= after) throw error
    return whole.apply(this, args)
  }
  Object.assign(target, { [name]: broken })
  return () => void Object.assign(target, { [name]: whole })
}

export function note(id: string, text = id): Note {
  return { id, where: 'a-lesson', text, at: 0 }
}

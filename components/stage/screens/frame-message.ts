/** What the frame's script tells the page. It comes from a document that a visitor may have written, so its shape is checked. */
import type { Act } from '@/lib/world/party'

export type FrameMessage =
  | { readonly type: 'act'; readonly act: Act }
  /** A key that the page itself has no use for. */
  | { readonly type: 'key'; readonly key: string; readonly shiftKey: boolean }

/** Reads what a frame posted; `null` for anything that our script would not have said. */
export function readFrameMessage(data: unknown): FrameMessage | null {
  if (!isRecord(data)) return null
  if (data.type === 'key') return readKey(data.key, data.shiftKey)
  if (data.type === 'submit') return readSubmit(data.form, data.fields)
  return data.type === 'follow' && typeof data.href === 'string'
    ? { type: 'act', act: { kind: 'follow', href: data.href } }
    : null
}

/** The longest name of a key is no longer than this (UI Events KeyboardEvent key Values). */
const longestKey = 24

function readKey(key: unknown, shiftKey: unknown): FrameMessage | null {
  return typeof key === 'string' && key.length <= longestKey ? { type: 'key', key, shiftKey: shiftKey === true } : null
}

function readSubmit(form: unknown, fields: unknown): FrameMessage | null {
  if (typeof form !== 'number' || !Number.isInteger(form) || form < 0 || !isRecord(fields)) return null
  const texts = Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  if (texts.length !== Object.keys(fields).length) return null
  return { type: 'act', act: { kind: 'submit', form, fields: Object.fromEntries(texts) } }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

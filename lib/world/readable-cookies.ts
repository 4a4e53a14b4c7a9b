/** Which cookies the scripts of a page can read. */
import { type Field, fieldsOf } from './fields'
import type { Message } from './message'

/** The cookies of a message that were set without HttpOnly (RFC 6265 §4.1.2.6). One that nobody has seen being set counts as kept from scripts. */
export function readableCookies(message: Message, messages: readonly Message[]): Field[] {
  const cookies = fieldsOf(message.http).filter(({ place }) => place === 'cookie' || place === 'set-cookie')
  return cookies.filter(({ name, value }) => value !== '' && isReadable(name, message, messages))
}

function isReadable(name: string, message: Message, messages: readonly Message[]): boolean {
  const before = messages.filter(({ id }) => id < message.id)
  const lines = [...before, message].flatMap(({ http }) => http.headers).filter(isSetting(name))
  const last = lines.at(-1)?.[1]
  return last !== undefined && !/; *httponly *(;|$)/i.test(last)
}

function isSetting(name: string): (header: readonly [string, string]) => boolean {
  return ([header, line]) => header === 'set-cookie' && line.startsWith(`${name}=`)
}

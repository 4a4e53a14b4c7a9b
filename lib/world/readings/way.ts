/** How a message travels, as people are told. */
import { type Channel, isRequest, type Message } from '../message'
import { isNavigation } from './landing'

/**
 * The front channel is what a browser is sent on with, such as the authorization response (RFC 10017 §7.2). What a
 * page's script asks for, and is told, passes through the browser too, and is neither that nor the back channel.
 */
export type Way = Channel | 'script'

/** The way of a message among those of its branch. */
export function wayOf(message: Message, messages: readonly Message[]): Way {
  return message.channel === 'front' && isScripts(message, messages) ? 'script' : message.channel
}

function isScripts(message: Message, messages: readonly Message[]): boolean {
  const request = isRequest(message) ? message : messages.filter(isRequest).find(({ id }) => id === message.inReplyTo)
  return request !== undefined && !isNavigation(request.http)
}

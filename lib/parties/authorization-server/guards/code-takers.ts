/** The codes that labs run where a person sends a device’s code off, by name. Reached in the world of a lab alone: no flow has the setting. */

import type { Guard } from '../../../world/guards'
import { header, type RequestMessage } from '../../../world/message'
import type { Settings } from '../../../world/settings'
import { guardOf } from '../../guard-of'
import * as devicePhishing from './device-phishing'
import type { CodeTaker } from './typed-code'

/** Those of the labs that are about the code of a device. */
const codeTakers: Readonly<Partial<Record<Guard, CodeTaker>>> = { ...devicePhishing }

/** The request as Acme ID takes it. */
export function takenBy(settings: Settings, message: RequestMessage): RequestMessage {
  const take = message.kind === 'user-code-submission' ? guardOf(codeTakers, settings) : undefined
  if (!take) return message
  const { http } = message
  const form = take({ form: Object.fromEntries(new URLSearchParams(http.body)), page: header(http, 'referer') ?? '' })
  return { ...message, http: { ...http, body: new URLSearchParams(form).toString() } }
}

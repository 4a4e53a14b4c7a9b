/** Acme ID, where it adds claims to an access token: anybody can read them. RFC 7519 §12, RFC 9068 §6. */
import { base64, customer } from './customers'

export function writesTheCardDown(sub: string | undefined) {
  const { plan, payment } = customer(sub)
  return { plan, payment }
}

export function codesTheCardOnceMore(sub: string | undefined) {
  const { plan, payment } = customer(sub)
  return { plan, payment: base64(payment) }
}

export function leavesTheCardOut(sub: string | undefined) {
  const { plan } = customer(sub)
  return { plan }
}

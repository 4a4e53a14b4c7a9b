/** Signing in on another device: device authorization (RFC 8628) and CIBA. */
import type { RequestRow, ResponseRows } from './rows'

export const deviceKinds = [] as const

export const deviceParameters = [] as const

export const deviceRequests: readonly RequestRow[] = []

export const deviceResponses: ResponseRows = {}

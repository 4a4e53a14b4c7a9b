/** Refreshing (RFC 6749 §6) and revoking (RFC 7009). */
import type { RequestRow, ResponseRows } from './rows'

export const refreshKinds = [] as const

export const refreshParameters = [] as const

export const refreshRequests: readonly RequestRow[] = []

export const refreshResponses: ResponseRows = {}

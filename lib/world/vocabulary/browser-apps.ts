/** Clients that run in the browser, as an app or behind a BFF (RFC 10017). */
import type { RequestRow, ResponseRows } from './rows'

export const browserAppKinds = [] as const

export const browserAppParameters = [] as const

export const browserAppRequests: readonly RequestRow[] = []

export const browserAppResponses: ResponseRows = {}

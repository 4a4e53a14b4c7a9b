/** Clients that act for themselves or on behalf of others: client credentials, token exchange (RFC 8693), registration (RFC 7591). */
import type { RequestRow, ResponseRows } from './rows'

export const delegationKinds = [] as const

export const delegationParameters = [] as const

export const delegationRequests: readonly RequestRow[] = []

export const delegationResponses: ResponseRows = {}

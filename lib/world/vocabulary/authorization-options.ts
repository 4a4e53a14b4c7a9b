/** What can be added to an authorization request: PAR (RFC 9126), JAR (RFC 9101), JARM, RAR (RFC 9396), resource indicators (RFC 8707), DPoP (RFC 9449). */
import type { RequestRow, ResponseRows } from './rows'

export const authorizationOptionKinds = [] as const

export const authorizationOptionParameters = [] as const

export const authorizationOptionRequests: readonly RequestRow[] = []

export const authorizationOptionResponses: ResponseRows = {}

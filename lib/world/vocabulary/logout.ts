/** Signing out: RP-initiated and back-channel logout. */
import type { RequestRow, ResponseRows } from './rows'

export const logoutKinds = [] as const

export const logoutParameters = [] as const

export const logoutRequests: readonly RequestRow[] = []

export const logoutResponses: ResponseRows = {}

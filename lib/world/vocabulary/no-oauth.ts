/** Signing in without OAuth: a cookie session, and a home-made JWT. */
import type { RequestRow, ResponseRows } from './rows'

export const noOauthKinds = [] as const

export const noOauthParameters = [] as const

export const noOauthRequests: readonly RequestRow[] = []

export const noOauthResponses: ResponseRows = {}

/** OpenID Connect beside the code flow: UserInfo, hybrid responses, a second client. */
import type { RequestRow, ResponseRows } from './rows'

export const openidKinds = [] as const

export const openidParameters = [] as const

export const openidRequests: readonly RequestRow[] = []

export const openidResponses: ResponseRows = {}

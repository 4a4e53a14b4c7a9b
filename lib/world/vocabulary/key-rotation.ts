/** Metadata, keys and their rotation. */
import type { RequestRow, ResponseRows } from './rows'

export const keyRotationKinds = [] as const

export const keyRotationParameters = [] as const

export const keyRotationRequests: readonly RequestRow[] = []

export const keyRotationResponses: ResponseRows = {}

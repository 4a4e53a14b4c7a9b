/** Conditions that many what-ifs of the authorization code flow share. */
import type { SettingsCondition } from '../../../lib/world/settings'

/** The request stands in the address, parameter by parameter. */
export const plainRequest = { par: ['off'], jar: ['off'] } as const satisfies SettingsCondition

/** Photoprint gets a code, and what it asked for. */
export const allGranted = { prompt: ['default'], consent: ['all'] } as const satisfies SettingsCondition

/** The answer comes back as plain parameters. */
export const plainAnswer = { ...allGranted, responseMode: ['query'] } as const satisfies SettingsCondition

/** Photoprint’s tokens are bound to a key. */
export const bound = ['on', 'nonce'] as const

/** The codes that labs run where the API chooses the secret that it signs its own JWTs with, by name. */
import type { Guard } from '../../../world/guards'
import * as weakSecret from './weak-secret'

/** Gives the secret. `randomBytes`: so many of them, in base64url. */
export type SecretMaker = (randomBytes: (count: number) => string) => string

export const secretMakers: Readonly<Partial<Record<Guard, SecretMaker>>> = { ...weakSecret }

/** The codes that labs run where Acme ID decides whether a refresh token is replaced when it is used, by name. */
import type { KoaContextWithOIDC } from 'oidc-provider'
import type { Guard } from '../../../world/guards'
import * as refreshTheft from './refresh-theft'

/** True where the token is used up, and another one takes its place. */
export type Rotation = (ctx: KoaContextWithOIDC) => boolean

/** Those of the labs that are about refresh tokens. */
export const rotations: Readonly<Partial<Record<Guard, Rotation>>> = { ...refreshTheft }

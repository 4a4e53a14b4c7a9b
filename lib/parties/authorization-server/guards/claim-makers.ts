/** The codes that labs run where Acme ID writes an access token, by name: what it adds to the claims. */
import type { Guard } from '../../../world/guards'
import * as readablePayload from './readable-payload'

/** The claims that are added to a token; `sub` is the person that it is about, where it is about one. */
export type ClaimMaker = (sub: string | undefined) => Readonly<Record<string, unknown>>

/** Those of the labs that are about what stands in a token. */
export const claimMakers: Readonly<Partial<Record<Guard, ClaimMaker>>> = { ...readablePayload }

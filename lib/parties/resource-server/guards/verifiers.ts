/** The codes that labs run where the API checks a token, by name. Reached in the world of a lab alone: no flow has the setting. */
import type { Guard } from '../../../world/guards'
import * as algNone from './alg-none'
import * as kidPath from './kid-path'
import * as kidQuery from './kid-query'
import * as twoReadings from './two-readings'
import type { Verifier } from './verifier'

/** Those of the labs that are about the check of a token. */
export const verifiers: Readonly<Partial<Record<Guard, Verifier>>> = {
  ...algNone,
  ...kidPath,
  ...kidQuery,
  ...twoReadings,
}

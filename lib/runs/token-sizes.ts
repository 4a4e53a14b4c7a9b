/** How large an access token is, in each of its two forms: counted in runs of this server. */
import 'server-only'
import { once } from '../process'
import { fieldsOf } from '../world/fields'
import { createNowAndThen, type NowAndThen } from './now-and-then'
import type { Runs } from './runs'

export type TokenSizes = { readonly opaque: number; readonly jwt: number }

/** They are no visitor's own. */
const perHour = (): NowAndThen => once('token-sizes', () => createNowAndThen(60 * 60 * 1000))

/** In bytes; `null` where there is no run to count in. */
export function tokenSizes(runs: Runs): Promise<TokenSizes | null> {
  return perHour()('sizes', () => count(runs)).catch(() => null)
}

async function count(runs: Runs): Promise<TokenSizes> {
  const [opaque, jwt] = [await sizeOf(runs, 'opaque'), await sizeOf(runs, 'jwt')]
  return { opaque, jwt }
}

async function sizeOf(runs: Runs, accessToken: 'opaque' | 'jwt'): Promise<number> {
  const { steps } = await runs.start({ flow, settings: { accessToken }, play: { until: 'token-response' } })
  const fields = steps.flatMap(({ sent }) => sent).flatMap(({ http }) => fieldsOf(http))
  const token = fields.find(({ place, name }) => place === 'json' && name === 'access_token')
  if (!token) throw new Error('No access token was issued in this run.')
  return Buffer.byteLength(token.value)
}

const flow = 'authorization-code'

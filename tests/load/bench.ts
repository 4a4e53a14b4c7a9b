/** Everything that `npm run bench` measures. */
import { bench as benchFlow } from './flow'
import { benchHttp } from './http'
import { benchPastes } from './pastes'
import { benchTokens } from './tokens'

/** Runs the flow against the server at `origin`, then views of its pages, then the token bench in this process. */
export async function bench(origin: string): Promise<void> {
  await benchFlow(origin)
  await benchHttp(origin)
  await benchTokens()
  benchPastes()
}

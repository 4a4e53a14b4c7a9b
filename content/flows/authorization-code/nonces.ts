/** The code flow where each server wants a nonce of its own: a request is made twice, and what-ifs are about the second one. */
import type { SettingValue } from '../../../lib/world/settings'
import type { WhatIf } from '../../types'

/** What is repeated with a nonce. The first one is only answered with what is missing, whatever else is wrong with it. */
const madeTwice: readonly string[] = ['token-request', 'api-request']

const everyDpop: readonly SettingValue[] = ['off', 'on', 'nonce']

/** Each what-if for the request that counts: the first without nonces, the second with them. */
export function forNonces(whatIfs: readonly WhatIf[]): WhatIf[] {
  return whatIfs.flatMap((whatIf) =>
    whatIf.nth !== undefined || !madeTwice.includes(whatIf.at) ? [whatIf] : [...asFirst(whatIf), ...asSecond(whatIf)],
  )
}

function asFirst(whatIf: WhatIf): WhatIf[] {
  const dpop = (whatIf.when?.dpop ?? everyDpop).filter((value) => value !== 'nonce')
  return [{ ...whatIf, when: { ...whatIf.when, dpop } }]
}

function asSecond(whatIf: WhatIf): WhatIf[] {
  if (!(whatIf.when?.dpop ?? everyDpop).includes('nonce')) return []
  return [{ ...whatIf, id: `${whatIf.id}-with-nonce`, nth: 2, when: { ...whatIf.when, dpop: ['nonce'] } }]
}

/** The codes that labs run where Acme ID compares code_verifier and code_challenge, in the place of the provider’s own check. */
import { Provider } from 'oidc-provider'
import type { Guard } from '../../../world/guards'
import * as pkceDowngrade from './pkce-downgrade'
import type { SwapCheck } from './shown-for-code'

/** Those of the labs that are about PKCE. */
export const swapChecks: Readonly<Partial<Record<Guard, SwapCheck>>> = { ...pkceDowngrade }

/** Each of them, built into a provider. */
export const checkedSwaps: Readonly<Partial<Record<Guard, (provider: Provider) => void>>> = Object.fromEntries(
  Object.entries(swapChecks).map(([name, check]) => [name, (provider: Provider) => replaceCheck(provider, check)]),
)

type Code = InstanceType<Provider['AuthorizationCode']>
type Find = (jti: string, options?: { ignoreExpiration?: boolean }) => Promise<Code | undefined>

/** The provider looks a code up, and then compares. It is checked here, and what the provider would compare is taken away. */
function replaceCheck({ AuthorizationCode }: Provider, check: SwapCheck): void {
  const find = AuthorizationCode.find.bind(AuthorizationCode) as Find
  const checked: Find = async (...wanted) => {
    const code = await find(...wanted)
    const params = Provider.ctx?.oidc.params
    if (!code || !params) return code
    check({ code_challenge: code.codeChallenge, code_verifier: asText(params.code_verifier) })
    params.code_verifier = undefined
    code.codeChallenge = undefined
    return code
  }
  Object.assign(AuthorizationCode, { find: checked })
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

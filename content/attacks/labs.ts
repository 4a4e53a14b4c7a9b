/** Every attack lab, in the order in which they are taught. */
import { algNone } from './alg-none'
import { codeInterception } from './code-interception'
import { codeReplay } from './code-replay'
import type { Lab } from './lab'
import { loginCsrf } from './login-csrf'
import { looseRedirect } from './loose-redirect'

export const labs: readonly Lab[] = [algNone, loginCsrf, codeInterception, looseRedirect, codeReplay]

/** Every attack lab, in the order in which they are taught. */
import { algNone } from './alg-none'
import type { Lab } from './lab'
import { loginCsrf } from './login-csrf'

export const labs: readonly Lab[] = [algNone, loginCsrf]

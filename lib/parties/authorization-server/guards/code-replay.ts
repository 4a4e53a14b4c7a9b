/** Acme ID, once a code was swapped for tokens: what becomes of the code? RFC 6749 §4.1.2. */
import type { Provider } from 'oidc-provider'

export function leavesTheCodeGood({ AuthorizationCode }: Provider): void {
  AuthorizationCode.prototype.consume = async () => {
    // The tokens are out, and that is all.
  }
}

export function marksTheCodeUsed({ AuthorizationCode }: Provider): void {
  AuthorizationCode.prototype.consume = async function () {
    await this.adapter.consume(this.jti)
    this.emit('consumed')
  }
}

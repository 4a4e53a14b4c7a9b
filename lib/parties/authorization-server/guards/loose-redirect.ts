/** Acme ID, where it looks at a redirect_uri: is it one that was registered? RFC 9700 §2.1. */
import type { Client, Provider } from 'oidc-provider'

export function comparesTheBeginning({ Client }: Provider): void {
  Client.prototype.redirectUriAllowed = function (this: Client, asked: string) {
    const isIt = (registered: string) => asked.startsWith(registered)
    return (this.redirectUris ?? []).some(isIt)
  }
}

export function comparesTheHost({ Client }: Provider): void {
  Client.prototype.redirectUriAllowed = function (this: Client, asked: string) {
    const isIt = (registered: string) => new URL(asked).host === new URL(registered).host
    return (this.redirectUris ?? []).some(isIt)
  }
}

export function comparesAllOfIt({ Client }: Provider): void {
  Client.prototype.redirectUriAllowed = function (this: Client, asked: string) {
    const isIt = (registered: string) => asked === registered
    return (this.redirectUris ?? []).some(isIt)
  }
}

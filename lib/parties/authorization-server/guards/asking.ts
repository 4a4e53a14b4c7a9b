/** What the code that a lab is about is given where Acme ID asks a person about a client. */
import { errors } from 'oidc-provider'

type Named = { readonly id: string; readonly name: string }

export type Asking = {
  /** As it was registered. `host`: where its answers go. */
  readonly client: Named & { readonly host: string }
  /** The clients that the operator has looked at, and entered. */
  readonly entered: readonly Named[]
}

/** Gives the name that stands on the page, or throws where nobody is asked. */
export type Naming = (asking: Asking) => string

/** The refusal: the person sees a page of Acme ID, and the client hears nothing. */
export function notAsked({ name }: Named): Error {
  return new errors.AccessDenied(undefined, `nobody has looked at "${name}", so no person is asked about it`)
}

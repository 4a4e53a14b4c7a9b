/** What a lab can change of the provider. */
import type { Provider } from 'oidc-provider'

/** Changes a provider that has just been made. Nothing is shared with another one. */
export type ProviderGuard = (provider: Provider) => void

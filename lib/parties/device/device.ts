/** A television, a kiosk: an OAuth client with a screen, and no browser that a person could sign in with. */
import type { Role } from '../../world/party'

export type DeviceState = { readonly html: string }

export const device: Role<DeviceState> = {
  handle: async (state) => ({ state, sends: [], notes: [] }),
  facts: () => [],
}

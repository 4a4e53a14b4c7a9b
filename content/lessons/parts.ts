/** The parts of the path, in order. */
import type { PartId } from '../lesson'

export const parts: readonly { readonly id: PartId; readonly title: string }[] = [
  { id: 'ground', title: 'Ground' },
  { id: 'jwt', title: 'JWT, the format' },
  { id: 'oauth', title: 'OAuth' },
  { id: 'choosing', title: 'Choosing a flow' },
  { id: 'openid', title: 'Who is there: OpenID Connect' },
  { id: 'browser', title: 'In the browser and on the phone' },
  { id: 'services', title: 'Many services, agents, neighbours' },
]

/** One cookie of a request. */
import { fieldsOf } from '../../../world/fields'
import type { RequestMessage } from '../../../world/message'

/** Its value; `undefined` where it did not come along. */
export function cookieNamed({ http }: RequestMessage, wanted: string): string | undefined {
  return fieldsOf(http).find(({ place, name }) => place === 'cookie' && name === wanted)?.value
}

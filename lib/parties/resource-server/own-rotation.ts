/** Changing the key that the API signs its own JWTs with: at once, or so that nobody notices. */
import type { WorldView } from '../../world/party'
import { type Note, remark } from '../note'
import { keyPair, type OwnKey, type OwnKeys, secretKey } from './own-keys'
import type { OwnLogin } from './own-login'

export type OwnDone = { readonly own: OwnLogin; readonly note: Note }
export type OwnTask = (own: OwnLogin, world: WorldView) => OwnDone | Promise<OwnDone>

/**
 * A secret is published nowhere: whoever checks has it, and here that is the API alone. So it accepts the next one first,
 * signs with it then, and drops the old one when its JWTs have expired. By the `kid` it knows which is which (RFC 7515 §4.1.4).
 */
export const ownKeyTasks = {
  'accept-next-key': async (own, world) => {
    const next = await nextKey(own.keys, world)
    return done(own, [own.keys[0], ...own.keys.slice(1), next], 'key.accepted', `${next.kid} is good for checking.`)
  },
  'sign-with-next-key': (own) => {
    const [old, ...others] = own.keys
    const next = others.at(-1)
    if (!next) return kept(own, 'There is no next key to sign with.')
    const keys: OwnKeys = [next, old, ...others.slice(0, -1)]
    return done(own, keys, 'key.switched', `${next.kid} signs from now on. ${old.kid} is still good for checking.`)
  },
  'drop-old-key': (own) => {
    const [current, ...others] = own.keys
    if (!others.length) return kept(own, 'There is no old key to drop.')
    return done(
      own,
      [current],
      'key.retired',
      `${others.map(({ kid }) => kid).join(', ')} is good for nothing any more.`,
    )
  },
  /** At once: what the old key signed is worth nothing from now on. */
  'change-secret': async (own, world) => {
    const next = await nextKey(own.keys, world)
    return done(own, [next], 'key.replaced', 'The API signs with another key from now on, and checks with it.')
  },
} as const satisfies Readonly<Record<string, OwnTask>>

async function nextKey(keys: OwnKeys, { settings, random }: WorldView): Promise<OwnKey> {
  if (keys[0].kty !== 'oct') return keyPair(settings)
  const last = Math.max(...keys.map(({ kid }) => Number(kid)))
  return secretKey(String(last + 1), random(32))
}

function done(own: OwnLogin, keys: OwnKeys, code: string, text: string): OwnDone {
  return { own: { ...own, keys }, note: remark(code, text) }
}

function kept(own: OwnLogin, text: string): OwnDone {
  return { own, note: remark('key.kept', text) }
}

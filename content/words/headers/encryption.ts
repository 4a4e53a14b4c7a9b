/** Words for the members that only an encrypted token (JWE) has in its header. */
import type { ClaimWords } from '@/content/types'
import { rfc } from '@/content/words/specs'

export const encryptionHeaders = {
  enc: {
    is: 'With which algorithm the content is encrypted.',
    madeBy: 'Whoever encrypted the token.',
    reliedOnBy: 'Whoever decrypts it, but only to pick from a list of their own.',
    ifItLies: 'Decryption fails, or a reader without a list uses a weaker algorithm than it meant to.',
    spec: rfc(7516, '4.1.2'),
  },
  zip: {
    is: 'How the content was made smaller before it was encrypted.',
    madeBy: 'Whoever encrypted the token.',
    reliedOnBy: 'Whoever decrypts it.',
    ifItLies:
      'A tiny token can unpack into something huge and bring the reader down. The size can also give away what is inside.',
    spec: rfc(7516, '4.1.3'),
  },
  epk: {
    is: 'A public key made for this one token. With it and a private key of their own its reader works out the same key as its maker.',
    madeBy: 'Whoever encrypted the token.',
    reliedOnBy: 'Whoever decrypts it.',
    ifItLies: 'A point that is not on the curve can draw the private key out of a careless reader, token by token.',
    spec: rfc(7518, '4.6.1.1'),
  },
  apu: {
    is: 'Information about the sender that is mixed into the key.',
    madeBy: 'Whoever encrypted the token.',
    reliedOnBy: 'Whoever decrypts it, to work out the same key.',
    ifItLies: 'The key comes out differently and decryption fails. It proves nothing about the sender.',
    spec: rfc(7518, '4.6.1.2'),
  },
  apv: {
    is: 'Information about the recipient that is mixed into the key.',
    madeBy: 'Whoever encrypted the token.',
    reliedOnBy: 'Whoever decrypts it, to work out the same key.',
    ifItLies: 'The key comes out differently and decryption fails.',
    spec: rfc(7518, '4.6.1.3'),
  },
  iv: {
    is: 'A value used once, with which the content’s key was wrapped by AES-GCM.',
    madeBy: 'Whoever encrypted the token.',
    reliedOnBy: 'Whoever decrypts it, to unwrap the key.',
    ifItLies: 'The key does not unwrap. Used twice with the same key, it breaks the protection.',
    spec: rfc(7518, '4.7.1.1'),
  },
  tag: {
    is: 'A seal that shows whether the wrapped key was changed.',
    madeBy: 'Whoever encrypted the token.',
    reliedOnBy: 'Whoever decrypts it.',
    ifItLies: 'The key does not unwrap.',
    spec: rfc(7518, '4.7.1.2'),
  },
  p2s: {
    is: 'The random part of the salt with which a password was turned into a key.',
    madeBy: 'Whoever encrypted the token.',
    reliedOnBy: 'Whoever decrypts it and knows the password.',
    ifItLies: 'The key comes out differently and decryption fails.',
    spec: rfc(7518, '4.8.1.1'),
  },
  p2c: {
    is: 'How many rounds of work it takes to turn the password into a key.',
    madeBy: 'Whoever encrypted the token.',
    reliedOnBy: 'Whoever decrypts it, up to a limit of their own.',
    ifItLies: 'A huge number keeps a reader without a limit busy for a very long time.',
    spec: rfc(7518, '4.8.1.2'),
  },
} satisfies Readonly<Record<string, ClaimWords>>

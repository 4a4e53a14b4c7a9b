import type { Belief } from '../../belief'
import { rfc } from '../../words/specs'

export const beliefs = {
  'c5-a-jwt-is-a-way-to-sign-in': {
    said: 'A JWT is a way to sign people in.',
    so: 'A JWT is a format: claims in JSON, signed or encrypted. It does not say how it was got, how it is sent, or what it is good for.',
    apart: [
      { name: 'Signing in', does: 'finds out who is there.' },
      { name: 'A JWT', does: 'can write down what was found out, or anything else.' },
    ],
    specs: [rfc(7519, '1')],
  },
  'c5-three-parts-always': {
    said: 'A JWT has three parts: header, payload, signature.',
    so: 'A signed one has. An encrypted one has five parts, and an unsecured one has an empty third.',
    apart: [
      { name: 'Signed (JWS)', does: 'three parts, to be read by everybody.' },
      { name: 'Encrypted (JWE)', does: 'five parts, to be read by whoever has the key.' },
    ],
    specs: [rfc(7515, '3.1'), rfc(7516, '3.1'), rfc(7519, '6')],
  },
  'c5-a-jwt-is-an-access-token': {
    said: 'A JWT is the access token that one gets at sign-in.',
    so: 'An access token may be a JWT, and need not be. And JWTs are used for much else: sign-out notices, signed requests, proofs of a key.',
    specs: [rfc(7519, '1'), rfc(6749, '1.4'), rfc(9449, '4.2')],
  },
  'c6-it-looks-scrambled': {
    said: 'It looks scrambled, so it is encrypted.',
    so: 'base64url is a way of writing, and anybody can undo it without a key. Whoever sees a signed JWT can read it.',
    apart: [
      { name: 'Encoding', does: 'writes it differently. No key is needed to read it.' },
      { name: 'Signing', does: 'lets a change be noticed. It stays readable.' },
      { name: 'Encrypting', does: 'hides it from whoever has no key.' },
    ],
    specs: [rfc(7515, '3'), rfc(7519, '12')],
  },
  'c6-the-signature-hides-it': {
    said: 'The signature scrambles header and payload.',
    so: 'The signature is worked out from the two and stands beside them. They stay as they are.',
    specs: [rfc(7515, '5.1')],
  },
  'c6-https-keeps-it-from-everybody': {
    said: 'It travels over HTTPS, so nobody can read what is in it.',
    so: 'HTTPS keeps it from whoever watches the road. Everybody who handles it can read it: the client, the browser, a proxy, a log.',
    specs: [rfc(7519, '12'), rfc(9068, '6')],
  },
  'c7-decoded-is-checked': {
    said: 'I have decoded it, and it looks right.',
    so: 'Decoding shows what somebody wrote. Whether the issuer wrote it, only the signature shows, with a key that the reader knew beforehand.',
    apart: [
      { name: 'Decoding', does: 'shows what it says.' },
      { name: 'Verifying', does: 'shows who said it, and that nobody has changed it since.' },
    ],
    specs: [rfc(7519, '7.2'), rfc(8725, '3.8')],
  },
  'c7-signed-so-it-counts': {
    said: 'The signature is valid, so the token counts.',
    so: 'The signature says that the issuer wrote it. Whether it is for this reader, of this kind and still good, the claims say, and each has to be checked.',
    specs: [rfc(8725, '3.9'), rfc(8725, '3.11'), rfc(9068, '4')],
  },
  'c7-anybody-can-edit-it': {
    said: 'It is only base64, so a user can make an admin of themselves.',
    so: 'Anybody can write another payload. Nobody without the key can write the signature that fits it.',
    specs: [rfc(7515, '5.2')],
  },
  'c7-what-is-signed-cannot-be-copied': {
    said: 'What is signed cannot be copied.',
    so: 'A copy has the same signature, and it fits as well. A signature shows changes, and not how many copies there are.',
    specs: [rfc(7515, '10.10'), rfc(6750, '1.2')],
  },
} as const satisfies Record<string, Belief>

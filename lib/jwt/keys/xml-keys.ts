/** Keys in XML: RSAKeyValue as .NET writes it, and KeyInfo of XML Signature (RFC 3275 §4.4) as SAML has it. */
import { base64urlOf } from '../base64url'
import { bytesOfBase64, pointMembers, unsigned } from './der-key'
import { type Found, given, note, problem, type ReadKeys } from './given'
import { foundInDer } from './pem'

const most = 50

/** `null` for a text that is no XML. What comes first of what is there is taken: certificates, or numbers. */
export function readXml(text: string): ReadKeys | null {
  if (!text.startsWith('<')) return null
  if (/^<(?:!doctype html|html)/i.test(text)) return problem('html')
  const found = [...certificates(text), ...rsaKeys(text), ...ecKeys(text)]
  return found.length > 0 ? given(found, [note('xml')]) : problem('xml')
}

function certificates(text: string): readonly Found[] {
  return contentsOf(text, 'X509Certificate').flatMap((base64) => {
    const bytes = bytesOfBase64(base64)
    const read = bytes && foundInDer(bytes, 'CERTIFICATE')
    return read && 'found' in read ? [read.found] : []
  })
}

function rsaKeys(text: string): readonly Found[] {
  const exponents = contentsOf(text, 'Exponent')
  return contentsOf(text, 'Modulus').flatMap((modulus, index): readonly Found[] => {
    const [n, e] = [bytesOfBase64(modulus), bytesOfBase64(exponents[index] ?? '')]
    return n && e
      ? [{ type: 'jwk', jwk: { kty: 'RSA', n: base64urlOf(unsigned(n)), e: base64urlOf(unsigned(e)) } }]
      : []
  })
}

/** XML Signature 1.1 §4.5.2.3: the curve by its object identifier. */
const curves: Readonly<Record<string, string>> = {
  'urn:oid:1.2.840.10045.3.1.7': 'P-256',
  'urn:oid:1.3.132.0.34': 'P-384',
  'urn:oid:1.3.132.0.35': 'P-521',
}

function ecKeys(text: string): readonly Found[] {
  const names = [...text.matchAll(/URI="(urn:oid:[\d.]{1,40})"/g)].map(([, name = '']) => curves[name])
  return contentsOf(text, 'PublicKey').flatMap((base64, index): readonly Found[] => {
    const [point, crv] = [bytesOfBase64(base64), names[index]]
    return point && crv ? [{ type: 'jwk', jwk: { kty: 'EC', crv, ...pointMembers(crv, point) } }] : []
  })
}

/** What stands between the tags of this name, whatever prefix they have. */
function contentsOf(text: string, name: string): readonly string[] {
  const found = text.matchAll(new RegExp(`<(?:[\\w-]{1,30}:)?${name}>([A-Za-z0-9+/=\\s]*)</`, 'g'))
  return [...found].slice(0, most).map(([, content = '']) => content)
}

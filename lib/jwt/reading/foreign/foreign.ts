/** What a text is that is no JWT, as far as its form tells. Each is told by what can be seen, and none is sure. */
import { headerAt } from '../header-word'
import { biscuit, branca, macaroon } from './binary-tokens'
import type { Foreign, ForeignId } from './foreign-id'
import { fromBase64, inBase64 } from './in-base64'
import { jsonKind } from './json-kinds'
import { makerOf } from './makers'

type Test = (text: string) => string | null

const starts =
  (pattern: RegExp): Test =>
  (text) =>
    pattern.exec(text)?.[0] ?? null

/** In this order: the first that fits. Each looks at a text once. */
/** What may stand before a token in a header. */
const scheme = String.raw`^(?:Authorization:\s*)?(?:(?:Bearer|DPoP|JWT|Token)\s+)?`
const nothing = new RegExp(`${scheme}(null|undefined|None|nil|NaN|false|\\[object \\w{1,20}\\])$`)
const placeholder = new RegExp(
  `${scheme}(\\$\\{[^{}]{1,60}\\}|\\{\\{[^{}]{1,60}\\}\\}|<[A-Za-z][\\w .-]{2,40}>|\\$[A-Z_]{3,40}|%[A-Z_]{3,40}%|(?:your|my|insert|paste|some)[-_ ]?[\\w-]{0,30}(?:token|jwt)[\\w-]{0,20}|header\\.payload\\.signature|x{4,}(?:\\.[xyz]{3,}){0,2})$`,
  'i',
)

const table: readonly (readonly [ForeignId, Test])[] = [
  // github.com/paseto-standard/paseto-spec, 01-Protocol-Versions
  ['paseto', (text) => /^(v[1-4]\.(?:local|public|lid|sid|pid)\.)[\w-]+(?:\.[\w-]*)?$/.exec(text)?.[1] ?? null],
  ['nothing', (text) => nothing.exec(text)?.[1] ?? null],
  ['placeholder', (text) => placeholder.exec(text)?.[1] ?? null],
  ['scheme-alone', (text) => /^(?:Authorization:\s*)?(Bearer|DPoP)$/i.exec(text)?.[1] ?? null],
  ['decoded', (text) => (/^\{[^{}]{0,2000}"alg"\s*:[^{}]{0,2000}\}\s*[.,;]?\s*\{/.test(text) ? '"alg"' : null)],
  // RFC 9052 §4.2 and §6.2, RFC 8392 §6: the tags of COSE and CWT, and the bytes of a protected header after them
  ['cose', starts(/^(?:0[oY]RD|2D3[QRS]|hEOhA|d[12]844[0-9a-f]|HC1:)(?=[\w+/=-]{16})/)],
  // RFC 7616, RFC 5849, RFC 9421 and others
  [
    'other-scheme',
    (text) =>
      /^(?:Authorization:\s*)?(Digest|OAuth|Hawk|Signature|MAC|GNAP|SharedAccessSignature|SharedKey(?:Lite)?|ApiKey)\s+[\w-]{1,40}[=:]/i.exec(
        text,
      )?.[1] ?? null,
  ],
  // RFC 7468
  ['pem', starts(/-----BEGIN [A-Z0-9 ]{1,40}-----/)],
  ['ssh-key', starts(/^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp\d{3}|sk-[\w@.-]{1,40}) (?=AAAA)/)],
  ['html', starts(/^\s*(?:<!doctype html|<html)/i)],
  // SAML Core 2.0 §2.3.3 and §3.3.3
  [
    'saml',
    (text) =>
      /^\s*</.test(text)
        ? (/<(?:\w{1,20}:)?(?:Assertion|Response|AuthnRequest|LogoutRequest)\b/.exec(text)?.[0] ?? null)
        : null,
  ],
  // SAML Bindings 2.0 §3.4.4 and §3.5.4
  ['saml-deflated', (text) => /(?:^|[?&\s])(SAML(?:Request|Response)=)/.exec(text)?.[1] ?? null],
  ['xml', starts(/^\s*<(?:\?xml|[A-Za-z][\w:-]{0,60}[\s>/])/)],
  ['kerberos', starts(/^(?:Negotiate\s+)?YI[A-Z0-9][A-Za-z0-9+/]{3}(?=[\w+/=]{20})/)],
  ['ntlm', starts(/^(?:(?:NTLM|Negotiate)\s+)?TlRMTVNT/)],
  // docs.aws.amazon.com, Signature Version 4
  ['aws-sigv4', starts(/^(?:Authorization:\s*)?AWS4-HMAC-SHA256\b|X-Amz-Signature=/i)],
  // Amazon tells of none. In public samples they begin with “origin”, “er/aws” or “aws”, under a type and a length.
  ['aws-session', starts(/^(?:IQoJb3JpZ2lu|F[wQ]oGZXIvYXdz|FQoDYXdz)(?=[\w+/=%]{40})/)],
  ['basic', starts(/^(?:Authorization:\s*)?Basic\s+(?=[\w+/=-]{4})/i)],
  ['express-session', (text) => /(?:^|[\s=])(s(?:%3A|:))[\w%+/=-]{8,200}\.[\w%+/=-]{20,}/i.exec(text)?.[1] ?? null],
  ['gzip', starts(/^H4sI(?=[\w+/=-]{12})/)],
  // The magic header 09 F0 C9 F0, of https://learn.microsoft.com/en-us/aspnet/core/security/data-protection/implementation/authenticated-encryption-details
  ['aspnet', starts(/^CfDJ8(?=[\w-]{20})/)],
  // github.com/fernet/spec: version 0x80, and 64 bits of time
  ['fernet', starts(/^gAAAA(?=[\w-]{60,}={0,2}$)/)],
  // The older form, of packets: https://github.com/ecordell/pymacaroons, tests/test_notes.md. The first is "location".
  ['macaroon', starts(/^MDA\w{3}xvY2F0aW9u(?=[\w-]{30})/)],
  ['macaroon', macaroon],
  ['biscuit', biscuit],
  [
    'rails-encrypted',
    starts(
      /^[A-Za-z0-9+/%]{8,}(?:={0,2}|(?:%3D){0,2})--[A-Za-z0-9+/%]{12,24}(?:={0,2}|(?:%3D){0,2})--[A-Za-z0-9+/%]{12,}/,
    ),
  ],
  ['rails-signed', starts(/^[A-Za-z0-9+/%_-]{8,}(?:={0,2}|(?:%3D){0,2})--[0-9a-f]{40,64}$/)],
  // github.com/pallets/itsdangerous: payload, time, signature; a leading dot says that it is compressed
  ['flask-compressed', starts(/^\.eJ[\w-]{2}(?=[\w-]*\.[\w-]{5,8}\.[\w-]{27,43}$)/)],
  ['flask-session', flask],
  ['signed-json', signedJson],
  // docs.djangoproject.com/en/stable/topics/signing
  ['django-signed', starts(/^[\w.-]{4,4000}:[\w-]{6}:[\w-]{27,43}$/)],
  ['known-maker', (text) => makerOf(text)?.prefix ?? null],
  ['uuid', starts(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i)],
  [
    'hash',
    (text) =>
      /^[0-9a-f]+$/i.test(text) && [32, 40, 56, 64, 96, 128].includes(text.length) ? `${text.length * 4}` : null,
  ],
  ['branca', branca],
  ['url', (text) => /^([a-z][a-z0-9+.-]{1,20}:\/\/[\w.-]{1,100})\S*$/i.exec(text)?.[1] ?? null],
]

/** Of its first part, any JSON without "alg"; a second of six letters or so, the time; and a third, an HMAC. */
function flask(text: string): string | null {
  const found = /^([\w-]{4,})\.([\w-]{5,8})\.([\w-]{27,43})$/.exec(text)
  const json = found ? fromBase64(found[1] ?? '') : null
  return json !== null && isNoHeader(json) ? 'no "alg"' : null
}

/** JSON, and a text of as many letters as an HMAC takes. */
function signedJson(text: string): string | null {
  const found = /^([\w-]{4,})\.([\w-]{27,86})$/.exec(text)
  const json = found && [27, 38, 43, 64, 86].includes(found[2]?.length ?? 0) ? fromBase64(found[1] ?? '') : null
  return json !== null && isNoHeader(json) ? 'no "alg"' : null
}

function isNoHeader(json: string): boolean {
  return /^\s*(?:\{|\["{\d]|"[^"]*"\s*$)/.test(json) && !/"alg"\s*:/.test(json)
}

const longest = 300_000

/** `null` where it may be a JWT, or nothing is known that it could be. */
export function foreignIn(text: string): Foreign | null {
  if (text === '' || text.length > longest) return null
  for (const [id, test] of table) {
    const by = test(text)
    if (by !== null)
      return { id, by: by.trim().slice(0, 40), ...(id === 'known-maker' && { maker: makerOf(text)?.maker ?? '' }) }
  }
  return jsonKind(text) ?? inBase64(text) ?? plain(text)
}

/** Words of a language: letters and blanks, and no long word with digits. */
function plain(text: string): Foreign | null {
  if (/^\d{1,80}$/.test(text)) return { id: 'number', by: `${text.length}` }
  const words = text.split(/\s+/, 40)
  if (headerAt(words[0] ?? '') !== null) return null
  const isProse = words.length > 1 && words.every((word) => word.length < 40 && !/\.[\w-]{20,}/.test(word))
  return isProse ? { id: 'words', by: `${words.length}` } : null
}

/** What is said of a text that is no JWT. By its form alone it looks like something: nobody here can know it. */
import type { ForeignId } from '../../lib/jwt/reading/foreign/foreign-id'

/** `by`: what it was told by. */
type Sentence = (by: string, maker: string) => string

const opaque = 'Only its issuer can say what it is worth.'

export const foreignWords: Readonly<Record<ForeignId, Sentence>> = {
  paseto: (by) =>
    `It is not a JWT. It looks like a PASETO, by its beginning “${by}”: version and purpose stand there, and no header. A library for PASETO reads it.`,
  branca: (by) =>
    `It is not a JWT. It may be a Branca token: read as base62, its first byte is ${by}, the version of Branca. Such a token is opaque, and encrypted. ${opaque}`,
  fernet: (by) =>
    `It is not a JWT. It looks like a Fernet token, by its beginning “${by}”: an opaque token, encrypted with a shared key. ${opaque}`,
  macaroon: (by) =>
    `It is not a JWT. It looks like a Macaroon, by its beginning “${by}”: a list of caveats under a chain of HMACs, and no claims.`,
  biscuit: (by) =>
    `It is not a JWT. It looks like a Biscuit, by its beginning “${by}”: blocks of facts and rules in Protocol Buffers, each signed.`,
  'flask-session': (by) =>
    `It is not a JWT. It looks like a session cookie of Flask (itsdangerous): its first part is JSON with ${by}, then come a time and an HMAC. The first part is the content, and no header.`,
  'flask-compressed': (by) =>
    `It is not a JWT. It looks like a session cookie of Flask (itsdangerous), by the dot at its beginning, “${by}”: the first part is compressed JSON, then come a time and an HMAC.`,
  'signed-json': (by) =>
    `It is not a JWT. Its first part is JSON with ${by}, so it is no header, and one part follows. It looks like a value that a library signed in its own way, as itsdangerous does, or like a token that lost its header.`,
  cose: (by) =>
    `It is not a JWT. It looks like COSE, by its beginning “${by}”: the same in CBOR instead of JSON, as a CWT is (RFC 8392). A library for COSE reads it.`,
  'other-scheme': (by) =>
    `It is not a JWT. It looks like the credentials of another scheme, “${by}”, and there is no token in it.`,
  nothing: (by) =>
    `It is not a token. It is “${by}”: the word that a program has for nothing, or for an object, stands where a token belongs. So none had been there to be sent.`,
  placeholder: (by) => `It is not a token. “${by}” looks like a placeholder: nothing was put in its place.`,
  'scheme-alone': (by) => `It is not a token. Behind the scheme “${by}” nothing follows: the token is missing.`,
  decoded: (by) =>
    `It is not a token. It is decoded already: a header in JSON, by its member ${by}, and more JSON behind it. What was signed is the base64url of it, so paste the token as it was sent.`,
  'django-signed': () =>
    'It is not a JWT. It looks like a value signed by Django: three parts with “:” between them, the value, a time and an HMAC.',
  'rails-encrypted': () =>
    'It is not a JWT. It looks like an encrypted cookie of Rails: three parts in base64 with “--” between them. It is opaque to all but the application.',
  'rails-signed': () =>
    'It is not a JWT. It looks like a signed cookie of Rails: base64, “--” and an HMAC in hexadecimal.',
  'express-session': (by) =>
    `It is not a JWT. It looks like a session cookie of express-session, by its beginning “${by}”: an opaque session ID, a dot and an HMAC. What it stands for is on the server.`,
  laravel: (by) =>
    `It is not a JWT. It looks like an encrypted cookie of Laravel, by its members ${by}. It is opaque to all but the application.`,
  aspnet: (by) =>
    `It is not a JWT. It looks like a cookie or a token of ASP.NET Core (Data Protection), by its beginning “${by}”. It is encrypted and opaque to all but the application.`,
  saml: (by) =>
    `It is not a JWT. It looks like SAML, which is XML, by “${by}”. A library for SAML checks its signature.`,
  'saml-base64': (by) =>
    `It is not a JWT. It looks like SAML in base64, by what it decodes to: XML that begins “${by}”.`,
  'saml-deflated': (by) =>
    `It is not a JWT. It looks like a SAML message as an address or a form carries it, by “${by}”: XML in base64, and in an address compressed before. It was not unpacked here.`,
  xml: (by) => `It is not a JWT. It looks like XML, by its beginning “${by}”.`,
  html: () =>
    'It is not a JWT. It is a page in HTML: perhaps an error page, or a sign-in page, came where a token was expected.',
  kerberos: (by) =>
    `It is not a JWT. It looks like a Kerberos ticket in SPNEGO (Negotiate), by its beginning “${by}”. It is opaque here.`,
  ntlm: (by) => `It is not a JWT. It looks like a message of NTLM, by its beginning “${by}”. It is opaque here.`,
  'aws-sigv4': (by) =>
    `It is not a JWT. It looks like a signature of one request to Amazon Web Services (Signature Version 4), by “${by}”.`,
  'aws-session': (by) =>
    `It is not a JWT. It looks like a session token of Amazon Web Services, which in public samples begin so: “${by}”. It is opaque. ${opaque}`,
  'known-maker': (by, maker) =>
    `It is not a JWT. It looks like an opaque token of ${maker}, by its beginning “${by}”. ${opaque} If it is a live one and others have seen it, revoke it.`,
  pem: (by) => `It is not a token. It is a key or a certificate in PEM, by “${by}”: put it into the field Key.`,
  'ssh-key': (by) => `It is not a token. It looks like a public key of SSH, by “${by}”: put it into the field Key.`,
  basic: () =>
    'It is not a JWT. It looks like Basic credentials: a name and a password in base64. They are not shown here.',
  gzip: (by) =>
    `It is not a JWT. It looks like gzip in base64, by its beginning “${by}”. Unpack it, and paste what is inside.`,
  claims: (by) =>
    `It is not a token. It is decoded already: claims in JSON (${by}), as a token’s payload carries them. Without the header and the signature there is nothing to check.`,
  'header-json': (by) => `It is not a token. It looks like the decoded header of one, by its member ${by}.`,
  jwk: (by) => `It is not a token. It looks like a key, a JWK, by its member ${by}: put it into the field Key.`,
  jwks: (by) => `It is not a token. It looks like a key set, a JWKS, by its member ${by}: put it into the field Key.`,
  discovery: (by) =>
    `It is not a token. It looks like a discovery document, by its members issuer and ${by}. The keys are at its “jwks_uri”: nothing is fetched from there here.`,
  'code-response': () =>
    'It is not a token. It has an authorization code, which is opaque: the client exchanges it for tokens at the token endpoint.',
  'token-response': (by) =>
    `It is the answer of a token endpoint (${by}), and no JWT is in it. What is opaque in it, only its issuer can read.`,
  'error-response': (by) =>
    `It is not a token. It looks like the answer of a server that refused, by its member ${by}.`,
  json: () => 'It is not a token. It is JSON, and there is no token in it.',
  'header-alone': (by) =>
    `It is not a whole token. It is a header alone, by its member ${by}: payload and signature are missing, or it was cut off at the first dot.`,
  'payload-alone': (by) =>
    `It is not a whole token. It is a payload alone, by its claim ${by}: header and signature are missing, so there is nothing to check.`,
  'base64-of-token': () =>
    'It is the base64 of a JWT: coded once more, as Kubernetes keeps it in a secret. A reader of tokens refuses it so. The JWT in it was found as well: choose it in the list.',
  'base64-of-pem': () =>
    'It is not a token. It is the base64 of a PEM, a key or a certificate: decode it, and put it into the field Key.',
  'base64-of-json': (by) =>
    `It is not a JWT. It is the base64 of JSON (${by}), with neither a header’s “alg” nor a claim of a JWT.`,
  url: (by) => `It is not a token. It is an address, on ${by}, and no token is in it. Nothing is fetched from there.`,
  uuid: () => `It is not a JWT. It has the form of a UUID: an opaque identifier. ${opaque}`,
  hash: (by) => `It is not a JWT. It is ${by} bits in hexadecimal: a hash, or an opaque identifier. ${opaque}`,
  words: () => 'It is not a token. It looks like words, and no token was found among them.',
  number: (by) => `It is not a token. It is a number of ${by} digits.`,
}

/** What the verdict says of a text that has no form of a JWT. */
export function foreignSentence({ foreign, by, maker }: Readonly<Record<string, string>>): string {
  return Object.hasOwn(foreignWords, foreign ?? '')
    ? foreignWords[foreign as ForeignId](by ?? '', maker ?? '')
    : 'This has not the form of a JWT. It may be an opaque token: then only its issuer can say what it is worth.'
}

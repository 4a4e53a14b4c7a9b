/** What libraries, gateways and authorization servers write is read: what it is about, and the values that it names. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isErrorAlone } from '@/lib/jwt/reading/challenge'
import { saidIn } from '@/lib/jwt/refusal/read-error'
import type { Said } from '@/lib/jwt/refusal/said'

const noon = Date.UTC(2026, 10, 26, 12) / 1000

type Row = readonly [text: string, said: Partial<Said>]

const named: readonly Row[] = [
  // jsonwebtoken
  ['JsonWebTokenError: jwt audience invalid. expected: https://api', { about: 'aud', expected: ['https://api'] }],
  ['jwt audience invalid. expected: one or two', { about: 'aud', expected: ['one', 'two'] }],
  ['jwt issuer invalid. expected: https://as/', { about: 'iss', expected: ['https://as/'] }],
  ['TokenExpiredError: jwt expired\n    at /app/node_modules/jsonwebtoken/verify.js:190:21', { about: 'exp' }],
  ['NotBeforeError: jwt not active', { about: 'nbf' }],
  ['JsonWebTokenError: invalid signature', { about: 'signature' }],
  ['JsonWebTokenError: jwt malformed', { about: 'form' }],
  ['JsonWebTokenError: invalid algorithm', { about: 'alg' }],
  ['JsonWebTokenError: jwt must be provided', { about: 'absent' }],
  // PyJWT
  ["jwt.exceptions.InvalidAudienceError: Audience doesn't match", { about: 'aud' }],
  ['jwt.exceptions.InvalidIssuerError: Invalid issuer', { about: 'iss' }],
  ['jwt.exceptions.ExpiredSignatureError: Signature has expired', { about: 'exp' }],
  ['jwt.exceptions.ImmatureSignatureError: The token is not yet valid (iat)', { about: 'iat' }],
  ['jwt.exceptions.ImmatureSignatureError: The token is not yet valid (nbf)', { about: 'nbf' }],
  ['jwt.exceptions.InvalidSignatureError: Signature verification failed', { about: 'signature' }],
  ['jwt.exceptions.DecodeError: Not enough segments', { about: 'form' }],
  ['jwt.exceptions.InvalidAlgorithmError: The specified alg value is not allowed', { about: 'alg' }],
  ['jwt.exceptions.MissingRequiredClaimError: Token is missing the "aud" claim', { about: 'required', claim: 'aud' }],
  ['PyJWKClientError: Unable to find a signing key that matches: "abc"', { about: 'key', actual: ['abc'] }],
  // IdentityModel, with values and with values blanked out
  [
    "IDX10214: Audience validation failed. Audiences: 'api://a'. Did not match: validationParameters.ValidAudience: 'api://b' or validationParameters.ValidAudiences: 'null'.",
    { about: 'aud', actual: ['api://a'], expected: ['api://b'] },
  ],
  [
    "IDX10214: Audience validation failed. Audiences: '[PII of type 'System.String' is hidden. For more details, see https://aka.ms/IdentityModel/PII.]'. Did not match",
    { about: 'aud', actual: [], expected: [] },
  ],
  [
    "IDX10223: Lifetime validation failed. The token is expired. ValidTo (UTC): '11/26/2026 11:00:00', Current time (UTC): '11/26/2026 12:00:00'.",
    { about: 'exp', actual: ['11/26/2026 11:00:00'], now: noon },
  ],
  [
    "IDX10205: Issuer validation failed. Issuer: 'https://sts.windows.net/x/'. Did not match: validationParameters.ValidIssuer: 'null' or validationParameters.ValidIssuers: 'https://a, https://b'.",
    { about: 'iss', actual: ['https://sts.windows.net/x/'], expected: ['https://a', 'https://b'] },
  ],
  [
    "IDX10503: Signature validation failed. Token does not have a kid. Keys tried: 'System.Text.StringBuilder'.",
    { about: 'signature' },
  ],
  ["IDX10501: Signature validation failed. Unable to match key: kid: 'k1'.", { about: 'key', actual: ['k1'] }],
  ['IDX20803: Unable to obtain configuration from: https://as/.well-known', { about: 'lookup' }],
  // ASP.NET Core names what the token has, and not what it wants
  [
    'Bearer error="invalid_token", error_description="The audience \'api://a\' is invalid"',
    { about: 'aud', actual: ['api://a'], expected: [] },
  ],
  [
    'www-authenticate: Bearer error="invalid_token", error_description="The token expired at \'11/26/2026 12:00:00\'"',
    { about: 'exp', actual: ['11/26/2026 12:00:00'] },
  ],
  ['Bearer error="invalid_token", error_description="The signature key was not found"', { about: 'key' }],
  // nimbus and Spring Security
  ['com.nimbusds.jwt.proc.BadJWTException: JWT audience rejected: [a]', { about: 'aud', actual: ['a'] }],
  ['JWT aud claim has value [a], must be [b]', { about: 'aud', actual: ['a'], expected: ['b'] }],
  ['Signed JWT rejected: Invalid signature', { about: 'signature' }],
  ['Signed JWT rejected: Another algorithm expected, or no matching key(s) found', { about: 'key' }],
  ['JOSE header typ (type) at+jwt not allowed', { about: 'typ', actual: ['at+jwt'] }],
  [
    'Bearer error="invalid_token", error_description="An error occurred while attempting to decode the Jwt: Jwt expired at 2026-11-26T12:00:00Z", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1"',
    { about: 'exp', actual: ['2026-11-26T12:00:00Z'] },
  ],
  ['An error occurred while attempting to decode the Jwt: The iss claim is not valid', { about: 'iss' }],
  // jose
  ['JWTClaimValidationFailed: unexpected "aud" claim value', { about: 'aud' }],
  ['JWTExpired: "exp" claim timestamp check failed { code: \'ERR_JWT_EXPIRED\' }', { about: 'exp' }],
  ['missing required "nbf" claim', { about: 'required', claim: 'nbf' }],
  ['JWKSNoMatchingKey: no applicable key found in the JSON Web Key Set', { about: 'key' }],
  ['JWSSignatureVerificationFailed: signature verification failed', { about: 'signature' }],
  // jjwt
  [
    'JWT expired at 2026-11-26T11:00:00Z. Current time: 2026-11-26T12:00:00Z, a difference of 3600000 milliseconds.  Allowed clock skew: 0 milliseconds.',
    { about: 'exp', actual: ['2026-11-26T11:00:00Z'], now: noon },
  ],
  ['Expected aud claim to be: b, but was: a.', { about: 'aud', expected: ['b'], actual: ['a'] }],
  ['JWT signature does not match locally computed signature.', { about: 'signature' }],
  // Go
  ['token has invalid claims: token is expired', { about: 'exp' }],
  ['token signature is invalid: crypto/rsa: verification error', { about: 'signature' }],
  ['token is malformed: token contains an invalid number of segments', { about: 'form' }],
  [
    'oidc: expected audience "kubernetes" got ["a" "b"]',
    { about: 'aud', expected: ['kubernetes'], actual: ['a', 'b'] },
  ],
  [
    'oidc: id token issued by a different provider, expected "https://a" got "https://b"',
    { about: 'iss', expected: ['https://a'], actual: ['https://b'] },
  ],
  ['oidc: token is expired (Token Expiry: 2026-11-26 12:00:00 +0000 UTC)', { about: 'exp' }],
  // php-jwt and Ruby
  ['Firebase\\JWT\\ExpiredException: Expired token', { about: 'exp' }],
  [
    'Cannot handle token with nbf prior to 2026-11-26T12:00:00+0000',
    { about: 'nbf', actual: ['2026-11-26T12:00:00+0000'] },
  ],
  ['"kid" invalid, unable to lookup correct key', { about: 'key' }],
  ['JWT::InvalidAudError: Invalid audience. Expected b, received a', { about: 'aud', expected: ['b'], actual: ['a'] }],
  ['JWT::DecodeError: Not enough or too many segments', { about: 'form' }],
  // kube-apiserver
  [
    'E1126 12:00:00 authentication.go:73] "Unable to authenticate the request" err="[invalid bearer token, token audiences [\\"vault\\"] is invalid for the target audiences [\\"https://kubernetes.default.svc\\"]]"',
    { about: 'aud', actual: ['vault'], expected: ['https://kubernetes.default.svc'] },
  ],
  ['err="[invalid bearer token, service account token has expired]"', { about: 'exp' }],
  // Envoy, Kong, AWS, Google, Firebase
  ['Jwt verification fails', { about: 'signature' }],
  ['Audiences in Jwt are not allowed', { about: 'aud' }],
  ['Jwt issuer is not configured', { about: 'iss' }],
  ["Jwks doesn't have key to match kid or alg from Jwt", { about: 'key' }],
  ['Jwt is missing', { about: 'absent' }],
  ['{"message":"No credentials found for given \'iss\'"}', { about: 'iss' }],
  ['{"exp":"token expired"}', { about: 'exp' }],
  ['{"message":"The incoming token has expired"}', { about: 'exp' }],
  ['{"message":"Missing Authentication Token"}', { about: 'absent' }],
  [
    `Token used too early, ${noon} < ${noon + 60}. Check that your computer's clock is set correctly.`,
    { about: 'nbf', now: noon },
  ],
  [
    'Firebase ID token has incorrect "aud" (audience) claim. Expected "photos" but got "other". Make sure',
    { about: 'aud', expected: ['photos'], actual: ['other'] },
  ],
  [
    '{"error":{"code":"InvalidAuthenticationToken","message":"Access token validation failure. Invalid audience."}}',
    { about: 'aud' },
  ],
  // jose4j, oauth2-proxy, Google’s token service, AWS STS, Apigee, Laravel, Flask, Authlib, Rust
  [
    "Audience (aud) claim [a] doesn't contain an acceptable identifier. Expected b as an aud value.",
    { about: 'aud', actual: ['a'], expected: ['b'] },
  ],
  [
    "Issuer (iss) claim value (https://a) doesn't match expected value of https://b",
    { about: 'iss', actual: ['https://a'], expected: ['https://b'] },
  ],
  [
    `The JWT is no longer valid - the evaluation time NumericDate{${noon} -> Nov 26} is on or after the Expiration Time (exp=NumericDate{${noon - 60} -> Nov 26}) claim value`,
    { about: 'exp', now: noon, actual: [String(noon - 60)] },
  ],
  ['No Audience (aud) claim present.', { about: 'required', claim: 'aud' }],
  [
    'audience from claim aud with value [a] does not match with any of allowed audiences map[b:{}]',
    { about: 'aud', actual: ['a'], expected: ['b'] },
  ],
  ['The audience in ID Token [a] does not match the expected audience b', { about: 'aud', expected: ['b'] }],
  ['InvalidIdentityToken: Incorrect token audience', { about: 'aud' }],
  ["InvalidTokenError: Unexpected 'iss' value", { about: 'iss' }],
  ['{"fault":{"detail":{"errorcode":"steps.jwt.AudienceMismatch"}}}', { about: 'aud' }],
  ['Token Signature could not be verified.', { about: 'signature' }],
  ['{"msg":"Missing Authorization Header"}', { about: 'absent' }],
  ["invalid_claim: Invalid claim 'aud'", { about: 'aud' }],
  ['Error(MissingRequiredClaim("aud"))', { about: 'required', claim: 'aud' }],
  ['Error(ImmatureSignature)', { about: 'nbf' }],
  // OAuth
  [
    'Bearer error="insufficient_scope", scope="photos.write photos.read"',
    { about: 'scope', expected: ['photos.write', 'photos.read'] },
  ],
  ['DPoP error="use_dpop_nonce", error_description="Resource server requires nonce in DPoP proof"', { about: 'proof' }],
  ['{"error":"invalid_grant","error_description":"grant request is invalid"}', { about: 'grant' }],
  ['{"error":"invalid_client"}', { about: 'client' }],
  // Words that everybody uses
  ['{"error":"invalid_token","error_description":"the token is not for this audience: not allowed"}', { about: 'aud' }],
]

describe('what an error is about, and the values in it', () => {
  test.each(named)('%s', (text, said) => {
    expect(saidIn(text)[0]).toMatchObject(said)
  })

  test('the same with a token and a trace of calls around it', () => {
    const token = `eyJhbGciOiJIUzI1NiJ9.${'eyJhIjoi'.repeat(4000)}.AAAA`
    const text = `Authorization: Bearer ${token}\n401\njwt audience invalid. expected: b\n    at expired (signature.js:1)`
    expect(saidIn(text)).toEqual([expect.objectContaining({ about: 'aud', expected: ['b'] })])
  })

  test('several challenges are read, each', () => {
    const text =
      'WWW-Authenticate: Bearer error="invalid_token", error_description="The token expired", DPoP error="use_dpop_nonce"'
    expect(
      saidIn(text)
        .map(({ about }) => about)
        .sort(),
    ).toEqual(['exp', 'proof'])
  })
})

test.each(['', '{"message":"Unauthorized"}', 'HTTP/1.1 403 Forbidden', 'hello there', 'eyJhbGciOiJIUzI1NiJ9.e30.AA'])(
  'no reason is found in “%s”, for none is given',
  (text) => {
    expect(saidIn(text)).toEqual([])
  },
)

test.each([
  ['an error', 'jwt audience invalid. expected: b', true],
  ['a body', '{"message":"Invalid token"}', true],
  ['claims', '{ "iss": "https://as", "aud": "a", "exp": 1 }', false],
  ['claims that speak of errors', '{ "iss": "https://as", "note": "invalid and expired" }', false],
  ['an opaque token', 'ya29.a0AfH6SMBexampleexampleexample_example', false],
  ['a token beside an error', 'jwt expired eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.AAAA', false],
])('%s alone is told from a token', (_, text, is) => {
  expect(isErrorAlone(text)).toBe(is)
})

// One that grows with the square of the length takes minutes.
test('a megabyte of anything is read at once', () => {
  const start = performance.now()
  for (const each of ['a', ' ', "'", '"', 'a.', 'audience ', '{"error":', 'expected '])
    saidIn(each.repeat(1_000_000 / each.length))
  expect(performance.now() - start).toBeLessThan(5000)
})

test('a property: any text has an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(saidIn(text).length).toBeLessThanOrEqual(4)
      expect(typeof isErrorAlone(text)).toBe('boolean')
    }),
    { numRuns: 500 },
  )
})

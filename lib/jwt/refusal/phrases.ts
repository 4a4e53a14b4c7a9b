/**
 * What libraries and gateways write when they refuse a token, word for word as far as their words are known. Named
 * groups: `expected`, `more` and `actual` are values, `now` is a clock, `claim` is a name.
 */
import type { Matter } from './said'

export type Phrase = readonly [about: Matter, words: RegExp]

const missing: readonly Phrase[] = [
  // jose, PyJWT, jjwt, Kong, ruby-jwt, nimbus, firebase-admin
  ['required', /missing required "(?<claim>\w+)" claim/i],
  ['required', /token is missing the "(?<claim>\w+)" claim/i],
  ['required', /missing '(?<claim>\w+)' claim/i],
  ['required', /no mandatory '(?<claim>\w+)' in claims/i],
  ['required', /missing required claims?:? \[?["']?(?<claim>\w+)/i],
  ['required', /token has no "(?<claim>\w+)" claim/i],
  // IdentityModel and ASP.NET Core
  ['required', /IDX10225\b|the token has no (?<claim>exp)iration/i],
  ['required', /IDX10206\b/i],
  // NextAuth, go-oidc and others
  ['required', /\bno (?<claim>aud|iss|exp|nbf|iat|sub|kid) (?:claim|field|header)\b/i],
]

const audience: readonly Phrase[] = [
  ['aud', /jwt audience invalid\. expected: (?<expected>[^\n"]{1,500})/i],
  [
    'aud',
    /IDX10214\b[^\n]{0,80}?audiences?: '(?<actual>[^'\n]*)'\. did not match: (?:\w+\.)?ValidAudience: '(?<expected>[^'\n]*)'(?: or (?:\w+\.)?ValidAudiences: '(?<more>[^'\n]*)')?/i,
  ],
  ['aud', /IDX1020[78]\b|IDX10214\b/],
  ['aud', /the audiences? '(?<actual>[^'\n]+)' (?:is|are) invalid/i],
  ['aud', /expected audience "(?<expected>[^"\n]+)" got \[(?<actual>[^\]\n]*)\]/i],
  ['aud', /incorrect "aud" \(audience\) claim\. expected "(?<expected>[^"\n]+)" but got "(?<actual>[^"\n]+)"/i],
  ['aud', /invalid audience\. expected (?<expected>[^,\n]+), received (?<actual>[^\s,]+)/i],
  ['aud', /expected aud claim to be: (?<expected>[^,\n]+), but was: (?<actual>[^\s,]+?)\.?(?:\s|$)/i],
  ['aud', /aud claim has value \[?(?<actual>[^\]\n,]+)\]?, must be \[?(?<expected>[^\]\n]+)/i],
  ['aud', /jwt audience rejected: \[?(?<actual>[^\]\n]+)/i],
  ['aud', /token audiences \[(?<actual>[^\]\n]*)\] is invalid for the target audiences \[(?<expected>[^\]\n]*)\]/i],
  ['aud', /wrong audience (?<actual>[^\s,]+), expected one of \[?(?<expected>[^\]\n]+)/i],
  ['aud', /audiences in jwt are not allowed|payload audience != requiredaudience|unexpected "aud" claim/i],
  [
    'aud',
    /InvalidAudience|JWTNotInAudience|allowed to be used by this audience|required audience\b|"aud" not satisfied/i,
  ],
]

const issuer: readonly Phrase[] = [
  ['iss', /jwt issuer invalid\. expected: (?<expected>[^\n"]{1,500})/i],
  [
    'iss',
    /IDX10205\b[^\n]{0,80}?issuer: '(?<actual>[^'\n]*)'\. did not match: (?:\w+\.)?ValidIssuer: '(?<expected>[^'\n]*)'(?: or (?:\w+\.)?ValidIssuers: '(?<more>[^'\n]*)')?/i,
  ],
  ['iss', /IDX40001\b[^\n]{0,40}?issuer: '(?<actual>[^'\n]*)'/i],
  ['iss', /IDX10204\b|IDX10205\b|IDX10211\b|IDX40001\b/],
  ['iss', /the issuer '(?<actual>[^'\n]+)' is invalid/i],
  ['iss', /issued by a different provider, expected "(?<expected>[^"\n]+)" got "(?<actual>[^"\n]+)"/i],
  ['iss', /incorrect "iss" \(issuer\) claim\. expected "(?<expected>[^"\n]+)" but got "(?<actual>[^"\n]+)"/i],
  ['iss', /invalid issuer\. expected (?<expected>[^,\n]+), received (?<actual>[^\s,]+)/i],
  ['iss', /expected iss claim to be: (?<expected>[^,\n]+), but was: (?<actual>[^\s,]+?)\.?(?:\s|$)/i],
  ['iss', /iss claim has value (?<actual>[^\s,]+), must be (?<expected>[^\s,]+)/i],
  ['iss', /jwt issuer is not configured|no credentials found for given 'iss'|unexpected "iss" claim|wrong issuer/i],
  ['iss', /InvalidIssuer|JWTNotInIssuer|issued by the given issuers|required issuer\b|the iss claim is not valid/i],
]

const ahead: readonly Phrase[] = [
  ['iat', /not yet valid \(iat\)|issued in the future|used before issued|with iat prior to (?<actual>[\w:.+-]+)/i],
  ['iat', /"iat" claim timestamp|InvalidIssuedAt|IatInvalid|issued after the current time/i],
  [
    'nbf',
    /IDX10222\b[^\n]{0,120}?validfrom(?: \(utc\))?: '(?<actual>[^'\n]*)', current time(?: \(utc\))?: '(?<now>[^'\n]*)'/i,
  ],
  ['nbf', /the token is not valid before '(?<actual>[^'\n]+)'/i],
  ['nbf', /must not be accepted before (?<actual>[\dTZ:.+-]{19,}?)\.? current time: (?<now>[\dTZ:+-]{19,})/i],
  ['nbf', /used too early, (?<now>\d{9,}) < (?<actual>\d{9,})/i],
  ['nbf', /jwt used before (?<actual>[\dTZ:.+-]{19,})|cannot handle token (?:with nbf )?prior to (?<from>[\w:.+-]+)/i],
  [
    'nbf',
    /IDX10222\b|jwt not active|ImmatureSignature(?!Error)|PrematureJwt|jwt before use time|nbf has not been reached/i,
  ],
  ['nbf', /not (?:yet )?valid yet|not yet valid|cannot be used yet|can't be used before|"nbf" claim timestamp/i],
]

const expired: readonly Phrase[] = [
  [
    'exp',
    /IDX10223\b[^\n]{0,120}?validto(?: \(utc\))?: '(?<actual>[^'\n]*)', current time(?: \(utc\))?: '(?<now>[^'\n]*)'/i,
  ],
  ['exp', /the token expired at '(?<actual>[^'\n]+)'/i],
  [
    'exp',
    /jwt expired (?:\d+ milliseconds ago )?at (?<actual>[\dTZ:.+-]{19,}?)\. current time: (?<now>[\dTZ:+-]{19,})/i,
  ],
  ['exp', /jwt expired at (?<actual>[\dTZ:+-]{19,})|token expiry: (?<until>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d{4})/i],
  ['exp', /used too late, (?<now>\d{9,}) > \d{9,}|token expired, \d{9,} < (?<then>\d{9,})/i],
  ['exp', /the token has expired on (?<actual>\d{4}-\d\d-\d\dT[\d:.]+Z)/i],
  [
    'exp',
    /IDX10223\b|IDX10230\b|ERR_JWT_EXPIRED|"exp" claim timestamp|ExpiredSignature|TokenExpired|ExpiredJwt|JWTExpired/i,
  ],
  [
    'exp',
    /\b(?:jwt|token|signature)\b[^\n.]{0,20}\bexpired\b|\bexpired[ _](?:jwt|token)\b|"exp" not satisfied|\btoken_expired\b/i,
  ],
  ['exp', /lifetime validation failed, the token is expired|access token has expired/i],
]

const lookedUp: readonly Phrase[] = [
  [
    'lookup',
    /IDX2080[0-9]\b|couldn't retrieve remote jwk set|jwks remote fetch|ERR_JWKS_TIMEOUT|fetching keys|unable to obtain configuration/i,
  ],
  [
    'lookup',
    /unable to resolve the configuration|failed to fetch (?:the )?jwks|oidc discovery endpoint communication/i,
  ],
]

const keys: readonly Phrase[] = [
  ['key', /IDX1050[13]\b[^\n]{0,120}?\bkid: '(?<actual>[^'\n]*)'/i],
  ['key', /unable to find a signing key that matches:? ["']?(?<actual>[^"'\s]+)/i],
  ['key', /could not find public key for kid (?<actual>\S+)|no key found in \S+ with kid (?<kid>\S+)/i],
  ['key', /IDX1050[01]\b|IDX10517\b|the signature key was not found|ERR_JWKS_NO_MATCHING_KEY|no applicable key found/i],
  ['key', /no matching key|doesn't have key to match kid|"kid" (?:invalid|empty), unable to lookup|known public key/i],
  [
    'key',
    /no pem found|secret or public key must be provided|no verification key available|no suitable key|unknown kid/i,
  ],
]

const algorithm: readonly Phrase[] = [
  ['alg', /unsupported algorithm, expected \[(?<expected>[^\]\n]*)\] got "(?<actual>[^"\n]+)"/i],
  ['alg', /incorrect algorithm\. expected "(?<expected>[^"\n]+)" but got "(?<actual>[^"\n]+)"/i],
  ['alg', /signing method (?<actual>\w+) is invalid|must be an? \w+ key when using (?<method>\w+)/i],
  [
    'alg',
    /IDX10696\b|ERR_JOSE_ALG_NOT_ALLOWED|invalid algorithm|algorithm not (?:allowed|supported)|InvalidAlgorithm/i,
  ],
  [
    'alg',
    /alg value is not allowed|expected a different algorithm|incorrect key for this algorithm|algorithm doesn't match/i,
  ],
]

const signature: readonly Phrase[] = [
  [
    'signature',
    /IDX10503\b|IDX10511\b|IDX10508\b|ERR_JWS_SIGNATURE_VERIFICATION_FAILED|JWSInvalidSignature|InvalidSignature/i,
  ],
  [
    'signature',
    /(?:invalid|bad|wrong) signature|signature (?:is )?(?:invalid|mismatch)|signature verification failed|signature_error/i,
  ],
  ['signature', /crypto\/\w+: verification error|error in cryptographic primitive|does not match locally computed/i],
  [
    'signature',
    /signature resulted invalid|jwt verification fails|could not verify token signature|signature validation failed/i,
  ],
]

const kinds: readonly Phrase[] = [
  ['typ', /typ \(type\)\s?:? "?(?<actual>[\w+/.-]+)"? not allowed/i],
  ['typ', /IDX1025[67]\b[^\n]{0,120}?tokentype: '(?<actual>[^'\n]*)'[^\n]{0,40}?validtypes: '(?<expected>[^'\n]*)'/i],
  ['typ', /unexpected "typ" JWT header|IDX1025[67]\b|typ value needs to be one of/i],
  ['crit', /"?crit"? (?:\(critical\) )?header|unsupported critical/i],
]

const form: readonly Phrase[] = [
  ['decryption', /IDX106(?:09|03|18)\b|ERR_JWE_DECRYPTION_FAILED|decryption operation failed|decryption failed/i],
  ['form', /malformed (?:jwt|token)|(?:jwt|token) (?:is )?malformed|(?:number of|not enough|too many) segments/i],
  [
    'form',
    /IDX127(?:41|09|29)\b|IDX14100\b|exactly 2 period|invalid compact jws|ERR_JW[ST]_INVALID\b|not in the form of header/i,
  ],
  [
    'form',
    /compacttoken parsing failed|BAD_FORMAT|invalid (?:jwt serialization|header padding|header string|crypto padding)/i,
  ],
  [
    'form',
    /jwt must be a string|bad token; invalid|unable to (?:parse|decode) (?:the )?(?:jwt|token)|token is unverifiable/i,
  ],
]

const allowed: readonly Phrase[] = [
  ['scope', /IDW10203\b[^\n]{0,80}?(?:scopes|roles) '(?<expected>[^'\n]*)'/i],
  [
    'scope',
    /insufficient[_ ](?:scope|privileges|permissions)|IDW1020[123]\b|higher privileges than provided|rbac: access denied/i,
  ],
  ['scope', /explicit deny|missing (?:the )?(?:required )?(?:scope|permission)s?/i],
  ['revoked', /(?:has been|is|was|token) revoked|has been invalidated|token is not active|"active"\s*:\s*false/i],
  ['proof', /invalid_dpop_proof|use_dpop_nonce|dpop[- ]bound|dpop proof|no dpop header/i],
  [
    'absent',
    /no (?:authorization|auth|bearer) token|jwt is missing|missing authentication token|jwt must be provided/i,
  ],
  [
    'absent',
    /full authentication is required|authorization header (?:is )?(?:missing|required)|no authorization header/i,
  ],
]

/** The special ones before the general ones: what one has found is not looked at again. */
export const phrases: readonly Phrase[] = [
  ...missing,
  ...audience,
  ...issuer,
  ...ahead,
  ...expired,
  ...lookedUp,
  ...keys,
  ...algorithm,
  ...signature,
  ...kinds,
  ...form,
  ...allowed,
]

const refused =
  '(?:invalid|mismatch|wrong|unexpected|incorrect|rejected|not (?:valid|allowed|accepted|trusted)|(?:does|did)(?: not|n.t) match|unknown)'

/** Words that errors of many makers have in common: asked where none of those above is found. */
export const common: readonly Phrase[] = [
  ['aud', new RegExp(`${refused}[^\\n.]{0,30}\\baud(?:ience)?s?\\b|\\baud(?:ience)?s?\\b[^\\n.]{0,60}${refused}`, 'i')],
  ['iss', new RegExp(`${refused}[^\\n.]{0,30}\\biss(?:uer)?s?\\b|\\biss(?:uer)?s?\\b[^\\n.]{0,60}${refused}`, 'i')],
  ['nbf', /\bnot (?:yet )?(?:valid|active) (?:yet|before)|\bnbf\b|too early/i],
  ['exp', /\bexpir(?:ed|y|ation)|\bexp\b|\blifetime\b/i],
  ['key', /signing key|signature key|\bkid\b|\bjwks?\b/i],
  ['signature', /\bsignature\b|\bnot signed\b/i],
  ['alg', /\balg(?:orithm)?\b/i],
  ['typ', /\btyp\b|token type/i],
  ['scope', /\bscopes?\b|\bpermissions?\b/i],
]

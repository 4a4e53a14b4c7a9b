/** What libraries and gateways write when they refuse a token, of whatever it is about. */
import { claimPhrases } from './claim-phrases'
import type { Phrase } from './phrase'

const lookedUp: readonly Phrase[] = [
  [
    'lookup',
    /IDX2080[0-9]\b|couldn't retrieve remote jwk set|jwks remote fetch|ERR_JWKS_TIMEOUT|fetching keys|unable to obtain configuration/i,
  ],
  [
    'lookup',
    /unable to resolve the configuration|failed to fetch (?:the )?jwks|oidc discovery endpoint communication|couldn't retrieve verification key/i,
  ],
]

const keys: readonly Phrase[] = [
  ['key', /IDX(?:10501|10503|10516)\b[^\n]{0,120}?\bkid: '(?<actual>[^'\n]*)'/i],
  ['key', /unable to find a signing key that matches:? ["']?(?<actual>[^"'\s]+)/i],
  ['key', /could not find public key for kid (?<actual>\S+)|no key found in \S+ with kid (?<kid>\S+)/i],
  [
    'key',
    /IDX1050[01]\b|IDX1051[67]\b|the signature key was not found|ERR_JWKS_NO_MATCHING_KEY|no applicable key found/i,
  ],
  ['key', /no matching key|doesn't have key to match kid|"kid" (?:invalid|empty), unable to lookup|known public key/i],
  [
    'key',
    /no pem found|secret or public key must be provided|no verification key available|no suitable key|unknown kid|NoMatchingPublicKey/i,
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
    /signature resulted invalid|jwt verification fails|could not verify token signature|signature validation failed|signature could not be verified|bad_signature/i,
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
    /jwt must be a string|bad token; invalid|unable to (?:parse|decode) (?:the )?(?:jwt|token)|token is unverifiable|web token could not be decoded/i,
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
    /no (?:authorization|auth|bearer) token|jwt is missing|missing authentication token|jwt must be provided|jwt not present/i,
  ],
  [
    'absent',
    /full authentication is required|authorization header (?:is )?(?:missing|required)|no authorization header|missing authorization header|parsed from the request/i,
  ],
]

/** The special ones before the general ones: what one has found is not looked at again. */
export const phrases: readonly Phrase[] = [
  ...claimPhrases,
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

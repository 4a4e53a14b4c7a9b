/** What libraries and gateways write of a claim that they refuse, word for word as far as their words are known. */
import type { Phrase } from './phrase'

const missing: readonly Phrase[] = [
  // jose4j, and jsonwebtoken of Rust
  ['required', /no [\w ]+ \((?<claim>\w{3})\) claim present/i],
  ['required', /MissingRequiredClaim\("?(?<claim>\w+)/i],
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
  [
    'aud',
    /\(aud\) claim \[(?<actual>[^\]\n]*)\] doesn't contain an acceptable identifier\. expected (?:one of )?\[?(?<expected>[^\]\n]+?)\]? as an aud/i,
  ],
  [
    'aud',
    /with value \[(?<actual>[^\]\n]*)\] does not match with any of allowed audiences map\[(?<expected>[^:\]\s]+)/i,
  ],
  ['aud', /audience in id token \[(?<actual>[^\]\n]*)\] does not match the expected audience (?<expected>[^\s,]+)/i],
  ['aud', /not in audience|AudienceMismatch/i],
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
  [
    'iss',
    /\(iss\) claim value \((?<actual>[^)\n]+)\) doesn't match expected value of (?:one of )?\[?(?<expected>[^\s\]]+)/i,
  ],
  ['iss', /IssuerMismatch/i],
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
  ['exp', /evaluation time NumericDate\{(?<now>\d{9,})[^\n]{0,80}\(exp=NumericDate\{(?<actual>\d{9,})/i],
  ['exp', /id token issued at \d+ is stale/i],
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

/** The special ones before the general ones. */
export const claimPhrases: readonly Phrase[] = [...missing, ...audience, ...issuer, ...ahead, ...expired]

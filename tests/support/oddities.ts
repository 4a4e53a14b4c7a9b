/** What makes careless readers of tokens stumble. */

/** Deeper than the stack of careless programs. */
export const deep = '['.repeat(8_000) + ']'.repeat(8_000)

/** JSON of any kind, with what makes careless programs stumble. */
export const oddities = [
  ...['null', 'true', '0', '-1', '1e999', '-1e999', '""', '"x"', '[]', '{}', '[[]]', '{"toString":1}', '{"length":1}'],
  ...[
    '{"__proto__":1}',
    '{"constructor":{}}',
    '"constructor"',
    '"__proto__"',
    '"\\u0000"',
    '"\\ud800"',
    '["b64","b64"]',
  ],
  ...['20000000', '[null]', '[5]', '[""]', '{"kty":"EC"}', '{"kty":"OKP","crv":"X25519","x":""}', deep],
]

export const names = [
  ...[
    'alg',
    'typ',
    'kid',
    'crit',
    'b64',
    'jwk',
    'jku',
    'enc',
    'zip',
    'epk',
    'apu',
    'apv',
    'iv',
    'tag',
    'p2s',
    'p2c',
    'cty',
  ],
  ...['iss', 'aud', 'exp', 'nbf', 'iat', '_sd', '_sd_alg', '...', '__proto__', 'constructor', 'toString', ''],
]

/** Of a header: with any of these no token is in order. */
export const badHeaders = [
  ...['"crit":[]', '"crit":null', '"crit":"b64"', '"crit":{}', '"crit":["acme"]', '"crit":["__proto__"]', '"crit":[5]'],
  ...['"crit":["alg"]', '"crit":["b64"]', '"crit":["b64"],"b64":0', '"crit":["b64"],"b64":false', '"b64":false'],
  ...['"alg":null', '"alg":{"toString":1}', '"alg":["ES256"]', '"alg":""', '"alg":"none"', '"alg":"nOnE"', '"alg":"x"'],
  ...[
    '"alg":"__proto__"',
    '"alg":"constructor"',
    '"alg":5',
    '"alg":true',
    `"alg":${deep}`,
    `"crit":${deep}`,
    '"typ":1,"typ":2',
  ],
]

/** Of a payload: with any of these no JWT is in order. */
export const badPayloads = [
  ...[
    'null',
    '[]',
    '5',
    '"x"',
    '',
    '{',
    '{"a":1,"a":2}',
    '{"exp":1e999}',
    '{"exp":"9999999999"}',
    '{"exp":null}',
    '{"exp":1}',
  ],
  ...[
    '{"nbf":9999999999}',
    '{"nbf":{}}',
    '{"nbf":-1e999}',
    '{"iat":"x"}',
    '{"iat":{"toString":1}}',
    `{"exp":${deep}}`,
    deep,
  ],
  ...['\ufeff{}', '{}x', "{'a':1}", '{"a":NaN}', '{"b":{"a":1,"\\u0061":2}}', '{"a":"\n"}'],
]

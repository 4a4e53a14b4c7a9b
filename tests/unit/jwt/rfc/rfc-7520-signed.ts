/** RFC 7520, Examples of Protecting Content Using JOSE: §4.1 to §4.4 and §4.6 to §4.8. The content of §4.5 is not in its token. */
import { acceptable, type RfcExample } from './example'

const text =
  "It\u2019s a dangerous business, Frodo, going out your door. You step onto the road, and if you don't keep your feet, there\u2019s no knowing where you might be swept off to."

const payload =
  'SXTigJlzIGEgZGFuZ2Vyb3VzIGJ1c2luZXNzLCBGcm9kbywgZ29pbmcgb3V0IHlvdXIgZG9vci4gWW91IHN0ZXAgb250byB0aGUgcm9hZCwgYW5kIGlmIHlvdSBkb24ndCBrZWVwIHlvdXIgZmVldCwgdGhlcmXigJlzIG5vIGtub3dpbmcgd2hlcmUgeW91IG1pZ2h0IGJlIHN3ZXB0IG9mZiB0by4'

const bilbo = 'bilbo.baggins@hobbiton.example'
const shared = '018c0ae5-4d9b-471b-bfd6-eef314bc7037'

/** RFC 7520 §3.3. */
const rsa = {
  kty: 'RSA',
  kid: bilbo,
  use: 'sig',
  n: 'n4EPtAOCc9AlkeQHPzHStgAbgs7bTZLwUBZdR8_KuKPEHLd4rHVTeT-O-XV2jRojdNhxJWTDvNd7nqQ0VEiZQHz_AJmSCpMaJMRBSFKrKb2wqVwGU_NsYOYL-QtiWN2lbzcEe6XC0dApr5ydQLrHqkHHig3RBordaZ6Aj-oBHqFEHYpPe7Tpe-OfVfHd1E6cS6M1FZcD1NNLYD5lFHpPI9bTwJlsde3uhGqC0ZCuEHg8lhzwOHrtIQbS0FVbb9k3-tVTU4fg_3L_vniUFAKwuCLqKnS2BYwdq_mzSnbLY7h_qixoR7jig3__kRhuaxwUkRz5iaiQkqgc5gHdrNP5zw',
  e: 'AQAB',
}

/** RFC 7520 §3.1. */
const ec = {
  kty: 'EC',
  kid: bilbo,
  use: 'sig',
  crv: 'P-521',
  x: 'AHKZLLOsCOzz5cY97ewNUajB957y-C-U88c3v13nmGZx6sYl_oJXu9A5RkTKqjqvjyekWF-7ytDyRXYgCF5cj0Kt',
  y: 'AdymlHvOiLxXkEhayXQnNCvDX4h9htZaCJN34kfmC6pV5OhQHiraVySsUdaQkAgDPrwQrJmbnX9cwlGfP-HqHZR1',
}

/** RFC 7520 §3.5. */
const oct = { kty: 'oct', kid: shared, use: 'sig', alg: 'HS256', k: 'hJtXIZ2uSN5kbQfbtTNWbpdmhkV8FJG-Onbc6mxCcYg' }

const plain = { text, content: 'jws', ends: acceptable } as const

const ofHs256 = 'eyJhbGciOiJIUzI1NiIsImtpZCI6IjAxOGMwYWU1LTRkOWItNDcxYi1iZmQ2LWVlZjMxNGJjNzAzNyJ9'

/** RFC 7520 §4.8: one content, three signatures. */
const threeSignatures = JSON.stringify({
  payload,
  signatures: [
    {
      protected: 'eyJhbGciOiJSUzI1NiJ9',
      header: { kid: bilbo },
      signature:
        'MIsjqtVlOpa71KE-Mss8_Nq2YH4FGhiocsqrgi5NvyG53uoimic1tcMdSg-qptrzZc7CG6Svw2Y13TDIqHzTUrL_lR2ZFcryNFiHkSw129EghGpwkpxaTn_THJTCglNbADko1MZBCdwzJxwqZc-1RlpO2HibUYyXSwO97BSe0_evZKdjvvKSgsIqjytKSeAMbhMBdMma622_BG5t4sdbuCHtFjp9iJmkio47AIwqkZV1aIZsv33uPUqBBCXbYoQJwt7mxPftHmNlGoOSMxR_3thmXTCm4US-xiNOyhbm8afKK64jU6_TPtQHiJeQJxz9G3Tx-083B745_AfYOnlC9w',
    },
    {
      header: { alg: 'ES512', kid: bilbo },
      signature:
        'ARcVLnaJJaUWG8fG-8t5BREVAuTY8n8YHjwDO1muhcdCoFZFFjfISu0Cdkn9Ybdlmi54ho0x924DUz8sK7ZXkhc7AFM8ObLfTvNCrqcI3Jkl2U5IX3utNhODH6v7xgy1Qahsn0fyb4zSAkje8bAWz4vIfj5pCMYxxm4fgV3q7ZYhm5eD',
    },
    { protected: ofHs256, signature: 's0h6KThzkfBBBkLspW1h84VsJZFTsPPqMDA7g1Md7p0' },
  ],
})

export const rfc7520Signed: readonly RfcExample[] = [
  {
    source: 'RFC 7520 §4.1',
    token: [
      'eyJhbGciOiJSUzI1NiIsImtpZCI6ImJpbGJvLmJhZ2dpbnNAaG9iYml0b24uZXhhbXBsZSJ9',
      payload,
      'MRjdkly7_-oTPTS3AXP41iQIGKa80A0ZmTuV5MEaHoxnW2e5CZ5NlKtainoFmKZopdHM1O2U4mwzJdQx996ivp83xuglII7PNDi84wnB-BDkoBwA78185hX-Es4JIwmDLJK3lfWRa-XtL0RnltuYv746iYTh_qHRD68BNt1uSNCrUCTJDt5aAE6x8wW1Kt9eRo4QPocSadnHXFxnt8Is9UzpERV0ePPQdLuW3IS_de3xyIrDaLGdjluPxUAhb6L2aXic1U12podGU0KLUQSE_oI-ZnmKJ3F4uOZDnd6QZWJushZ41Axf_fcIe8u9ipH84ogoree7vjbU5y18kDquDg',
    ].join('.'),
    key: rsa,
    header: { alg: 'RS256', kid: bilbo },
    ...plain,
  },
  {
    source: 'RFC 7520 §4.2',
    token: [
      'eyJhbGciOiJQUzM4NCIsImtpZCI6ImJpbGJvLmJhZ2dpbnNAaG9iYml0b24uZXhhbXBsZSJ9',
      payload,
      'cu22eBqkYDKgIlTpzDXGvaFfz6WGoz7fUDcfT0kkOy42miAh2qyBzk1xEsnk2IpN6-tPid6VrklHkqsGqDqHCdP6O8TTB5dDDItllVo6_1OLPpcbUrhiUSMxbbXUvdvWXzg-UD8biiReQFlfz28zGWVsdiNAUf8ZnyPEgVFn442ZdNqiVJRmBqrYRXe8P_ijQ7p8Vdz0TTrxUeT3lm8d9shnr2lfJT8ImUjvAA2Xez2Mlp8cBE5awDzT0qI0n6uiP1aCN_2_jLAeQTlqRHtfa64QQSUmFAAjVKPbByi7xho0uTOcbH510a6GYmJUAfmWjwZ6oD4ifKo8DYM-X72Eaw',
    ].join('.'),
    key: rsa,
    header: { alg: 'PS384', kid: bilbo },
    ...plain,
  },
  {
    source: 'RFC 7520 §4.3',
    token: [
      'eyJhbGciOiJFUzUxMiIsImtpZCI6ImJpbGJvLmJhZ2dpbnNAaG9iYml0b24uZXhhbXBsZSJ9',
      payload,
      'AE_R_YZCChjn4791jSQCrdPZCNYqHXCTZH0-JZGYNlaAjP2kqaluUIIUnC9qvbu9Plon7KRTzoNEuT4Va2cmL1eJAQy3mtPBu_u_sDDyYjnAMDxXPn7XrT0lw-kvAD890jl8e2puQens_IEKBpHABlsbEPX6sFY8OcGDqoRuBomu9xQ2',
    ].join('.'),
    key: ec,
    header: { alg: 'ES512', kid: bilbo },
    ...plain,
  },
  {
    source: 'RFC 7520 §4.4',
    token: [ofHs256, payload, 's0h6KThzkfBBBkLspW1h84VsJZFTsPPqMDA7g1Md7p0'].join('.'),
    key: oct,
    header: { alg: 'HS256', kid: shared },
    ...plain,
  },
  {
    source: 'RFC 7520 §4.6, general',
    token: JSON.stringify({
      payload,
      signatures: [
        {
          protected: 'eyJhbGciOiJIUzI1NiJ9',
          header: { kid: shared },
          signature: 'bWUSVaxorn7bEF1djytBd0kHv70Ly5pvbomzMWSOr20',
        },
      ],
    }),
    key: oct,
    header: { alg: 'HS256', kid: shared },
    ...plain,
  },
  {
    source: 'RFC 7520 §4.6, flattened',
    token: JSON.stringify({
      payload,
      protected: 'eyJhbGciOiJIUzI1NiJ9',
      header: { kid: shared },
      signature: 'bWUSVaxorn7bEF1djytBd0kHv70Ly5pvbomzMWSOr20',
    }),
    key: oct,
    header: { alg: 'HS256', kid: shared },
    ...plain,
  },
  {
    source: 'RFC 7520 §4.7, general',
    token: JSON.stringify({
      payload,
      signatures: [{ header: { alg: 'HS256', kid: shared }, signature: 'xuLifqLGiblpv9zBpuZczWhNj1gARaLV3UxvxhJxZuk' }],
    }),
    key: oct,
    header: { alg: 'HS256', kid: shared },
    ...plain,
  },
  {
    source: 'RFC 7520 §4.7, flattened',
    token: JSON.stringify({
      payload,
      header: { alg: 'HS256', kid: shared },
      signature: 'xuLifqLGiblpv9zBpuZczWhNj1gARaLV3UxvxhJxZuk',
    }),
    key: oct,
    header: { alg: 'HS256', kid: shared },
    ...plain,
  },
  {
    source: 'RFC 7520 §4.8, first signature',
    token: threeSignatures,
    key: rsa,
    header: { alg: 'RS256', kid: bilbo },
    signature: 0,
    ...plain,
  },
  {
    source: 'RFC 7520 §4.8, second signature',
    token: threeSignatures,
    key: ec,
    header: { alg: 'ES512', kid: bilbo },
    signature: 1,
    ...plain,
  },
  {
    source: 'RFC 7520 §4.8, third signature',
    token: threeSignatures,
    key: oct,
    header: { alg: 'HS256', kid: shared },
    signature: 2,
    ...plain,
  },
]

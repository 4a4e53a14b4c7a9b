/** RFC 8037, Ed25519 in JOSE: Appendix A.4 makes the token, A.5 validates it with the key of A.2. */
import { acceptable, type RfcExample } from './example'

export const rfc8037: readonly RfcExample[] = [
  {
    source: 'RFC 8037 A.4',
    token: [
      'eyJhbGciOiJFZERTQSJ9',
      'RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc',
      'hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg',
    ].join('.'),
    key: { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' },
    header: { alg: 'EdDSA' },
    text: 'Example of Ed25519 signing',
    content: 'jws',
    ends: acceptable,
  },
]

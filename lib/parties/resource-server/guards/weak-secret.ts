/** The Photo API, where it chooses its secret: one that can be guessed. RFC 8725 §2.2, §3.5. */

export function signsWithAWord(): string {
  const secret = 'secret'
  return secret
}

export function signsWithALongText(): string {
  const secret = 'a-string-secret-at-least-256-bits-long'
  return secret
}

export function signsWithRandomBytes(randomBytes: (count: number) => string): string {
  const secret = randomBytes(32)
  return secret
}

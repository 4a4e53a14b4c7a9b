/** True for a token request with this grant type (RFC 6749 §4.1.3 and the like). */
export const grantIs =
  (grant: string) =>
  (form: URLSearchParams): boolean =>
    form.get('grant_type') === grant

/** Addresses that a browser can go to. */

/**
 * The address that a text means, relative to `base` where one is given; `null` where it is no http address.
 * One that carries a name or a password is none either: a sender must not generate it (RFC 9110 §4.2.4).
 */
export function httpAddress(text: string, base?: string): URL | null {
  if (!URL.canParse(text, base)) return null
  const url = new URL(text, base)
  return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : null
}

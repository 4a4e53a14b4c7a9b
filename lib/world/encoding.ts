/** Texts inside texts: what Base64 and forms spell. */

/** The text that Base64 spells, with either alphabet (RFC 4648 §4 and §5); `null` where it spells none. */
export function decodeBase64(base64: string): string | null {
  try {
    const binary = atob(base64.replaceAll('-', '+').replaceAll('_', '/'))
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)))
  } catch {
    return null
  }
}

/** One value as a form encodes it, such as each half of Basic credentials (RFC 6749 §2.3.1), in plain. */
export function formDecoded(text: string): string {
  return new URLSearchParams(`x=${text.replaceAll('&', '%26')}`).get('x') ?? text
}

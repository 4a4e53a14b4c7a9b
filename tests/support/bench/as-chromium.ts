/** What Chromium does not compute, and Node does. The cases say what the page says in Chromium. */
import { vi } from 'vitest'

/** AES with 192 bits: “192-bit AES keys are not supported”, and an OperationError. */
export function asChromium(): void {
  const { importKey } = crypto.subtle
  const narrower = (...asked: Parameters<SubtleCrypto['importKey']>) => {
    const [, data] = asked
    const isLong = isAes(asked[2]) && data instanceof Uint8Array && data.length === 24
    if (isLong) return Promise.reject(new DOMException('192-bit AES keys are not supported', 'OperationError'))
    return importKey.apply(crypto.subtle, asked)
  }
  vi.spyOn(crypto.subtle, 'importKey').mockImplementation(narrower as SubtleCrypto['importKey'])
}

function isAes(algorithm: unknown): boolean {
  const name = typeof algorithm === 'string' ? algorithm : (algorithm as { name?: unknown } | null)?.name
  return String(name).startsWith('AES-')
}

/** Keys of one character may be pressed by mistake, by speech for instance: they can be switched off (WCAG 2.2 §2.1.4). */

const name = 'single-keys'

/** Whether a letter, a digit or a sign does something by itself. The choice is kept in this browser. */
export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(name) !== 'off'
  } catch {
    // A browser may keep nothing, and say so by throwing.
    return true
  }
}

export function keepSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(name, on ? 'on' : 'off')
  } catch {
    // Then nothing can be switched off.
  }
}

/** True for a key that is off: one of a single character, where those are. Space is a key of its own. */
export function isOff(key: string): boolean {
  return key.length === 1 && key !== ' ' && !singleKeysOn()
}

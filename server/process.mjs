/** What the app has one of in this process. */

/** What lib/process.ts keeps under this name, where anything has asked for it. */
export function inProcess(name) {
  return globalThis[Symbol.for('claimcheck')]?.get(name)
}

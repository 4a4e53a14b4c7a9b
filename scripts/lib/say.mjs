/** What the scripts tell a person: one line each. */
import { isStopping, stopWhenAsked } from './stop.mjs'

/** Something that the person who runs a script can put right. Shown as its message alone, without a stack. */
export class Trouble extends Error {}

export function say(line) {
  process.stdout.write(`${line}\n`)
}

/** Runs a script's main function until it ends or is asked to stop, and turns a trouble into one line and exit code 1. */
export async function main(task, { codeWhenStopped } = {}) {
  stopWhenAsked(codeWhenStopped)
  try {
    await task()
  } catch (error) {
    if (isStopping()) return
    process.stderr.write(`${error instanceof Trouble ? error.message : error.stack}\n`)
    process.exitCode = 1
  }
}

/** Seconds since a moment, as they are shown: `3.2 s`. */
export function secondsSince(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`
}

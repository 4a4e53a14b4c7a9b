/** Nothing that a script started outlives it: not after Ctrl-C, not after a SIGTERM to npm. */
import { setTimeout as wait } from 'node:timers/promises'

/** In milliseconds. The server takes 10 s at most to answer what is in flight. */
const longest = 12_000

const children = new Set()
let asked = false

/** Remembers a child process, to be ended with this one. */
export function tie(child) {
  children.add(child)
  child.once('close', () => children.delete(child))
  return child
}

/** Whether this process is ending because it was asked to: what its children then say is no trouble. */
export function isStopping() {
  return asked
}

/** From here on, a request to stop ends the children, and then this process with `code`, or with the shell's code for a signal. */
export function stopWhenAsked(code) {
  const codes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }
  for (const signal of Object.keys(codes)) process.on(signal, () => stop(signal, code ?? codes[signal]))
  if (process.env.npm_lifecycle_event) onceOrphaned(() => stop('SIGTERM', code ?? codes.SIGTERM))
}

/** Between npm and this script stands a shell, which dies of a SIGTERM and tells nobody. */
function onceOrphaned(then) {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    then()
  }, 500)
  watch.unref()
}

async function stop(signal, code) {
  asked = true
  for (const child of children) child.kill(signal)
  for (const end = Date.now() + longest; children.size > 0 && Date.now() < end; ) await wait(50)
  for (const child of children) child.kill('SIGKILL')
  process.exit(code)
}

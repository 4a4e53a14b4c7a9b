/** Work that might never end: done in a thread of its own, which is stopped when its time is over. */
import { Worker } from 'node:worker_threads'

/** Thrown where the time was over first. */
export class TooLong extends Error {
  override readonly name = 'TooLong'
  readonly code = 'too_long'
}

/**
 * What comes of a task, at most so many milliseconds later. The task is sent as text: it may use its input, and
 * what `process.getBuiltinModule` gives, and nothing from around it.
 *
 * @throws TooLong; what the task throws, as an Error of its message.
 */
export function bounded<Input, Output>(
  task: (input: Input) => Output,
  input: Input,
  milliseconds: number,
): Promise<Output> {
  const text = `const { parentPort, workerData } = require('node:worker_threads'); parentPort.postMessage((${task})(workerData))`
  const worker = new Worker(text, { eval: true, workerData: input, resourceLimits: { maxOldGenerationSizeMb: 64 } })
  return new Promise<Output>((resolve, reject) => {
    const timer = setTimeout(() => reject(new TooLong(`It was stopped after ${milliseconds} ms.`)), milliseconds)
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The worker ended without an answer.')))
    worker.once('exit', () => clearTimeout(timer))
  }).finally(() => worker.terminate())
}

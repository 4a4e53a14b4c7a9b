/** A store in a process of its own. */
import { spawn } from 'node:child_process'

/** Opens the store in a folder in another process, runs `code` with it as `store`, and gives what was printed. */
export function runWith(folder: string, code: string): Promise<string> {
  return printed(`
    import { openSqlite } from './lib/store/sqlite.ts'
    import { head, kept } from './tests/support/store-kept.ts'
    const store = openSqlite(${JSON.stringify(folder)})
    ${code}`)
}

/** What a program prints, until it ends. */
export async function printed(program: string): Promise<string> {
  const child = spawn(process.execPath, [
    '--import',
    './tests/support/plain-node.mjs',
    '--input-type=module',
    '-e',
    program,
  ])
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      said += data
    })
  await new Promise((resolve) => child.on('close', resolve))
  return said.trim()
}

/** Views a second of the running server, and a class that opens one link: docs/benchmarks.md. Prints a table. */
import { Agent, get } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { tooManyRuns } from '@/content/site'

/** A page, and how many views of it a second the design asks for on two cores. */
const pages = [
  { name: 'home', path: '/', atLeast: 120 },
  { name: 'stage', path: '/flows/authorization-code', atLeast: 60 },
  { name: '/compare', path: '/compare', atLeast: 20 },
  { name: '/flows', path: '/flows', atLeast: undefined },
] as const

const readers = 16
const seconds = Number(process.env.SECONDS ?? 6)

const classSize = 300
/** In milliseconds. */
const classArrives = 1000

/** Asks the server at `origin` for each page, 16 readers at a time, and then for one stage, 300 readers within a second. */
export async function benchHttp(origin: string): Promise<void> {
  print(`\nViews, ${readers} at a time, each on a connection that is kept, for ${seconds} s`)
  for (const page of pages) print(rowOf(page, await viewsOf(origin + page.path)))
  const times = await openTogether(`${origin}/flows/authorization-code`)
  print(
    `${classSize} open one stage within a second: median ${ms(at(times, 0.5))}, last ${ms(at(times, 1))} (at most 3000 ms)`,
  )
}

type Views = { readonly perSecond: number; readonly times: readonly number[] }

/** Counts views with a run of their own, and none that only says that there are too many. */
async function viewsOf(url: string): Promise<Views> {
  const agent = new Agent({ keepAlive: true, maxSockets: readers })
  await readFor(url, agent, 2)
  const start = performance.now()
  const times = await readFor(url, agent, seconds)
  agent.destroy()
  if ((await (await fetch(url)).text()).includes(tooManyRuns.title)) throw new Error(`${url} makes no more runs.`)
  return { perSecond: (times.length / (performance.now() - start)) * 1000, times }
}

/** Every reader asks again as soon as they are answered. The time of each view, sorted. */
async function readFor(url: string, agent: Agent, duration: number): Promise<number[]> {
  const times: number[] = []
  const end = performance.now() + duration * 1000
  const reader = async () => {
    while (performance.now() < end) times.push(await view(url, agent))
  }
  await Promise.all(Array.from({ length: readers }, reader))
  return times.sort((one, other) => one - other)
}

async function openTogether(url: string): Promise<number[]> {
  const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY })
  const arrive = async (_: unknown, index: number) => {
    await wait((index / classSize) * classArrives)
    return view(url, agent)
  }
  const times = await Promise.all(Array.from({ length: classSize }, arrive))
  return times.sort((one, other) => one - other)
}

/** Asks as a browser does, compressed, and reads to the end: how long that took, in milliseconds. */
function view(url: string, agent: Agent): Promise<number> {
  const start = performance.now()
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answers with status ${response.statusCode}.`))
      response.on('end', () => resolve(performance.now() - start)).resume()
    })
    request.on('error', reject)
  })
}

function rowOf({ name, atLeast }: (typeof pages)[number], { perSecond, times }: Views): string {
  const goal = atLeast === undefined ? '' : ` (at least ${atLeast})`
  const figures = `median ${ms(at(times, 0.5))}, p99 ${ms(at(times, 0.99))}`
  return `  ${name.padEnd(10)} ${perSecond.toFixed(1).padStart(7)} a second${goal}, ${figures}`
}

function at(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

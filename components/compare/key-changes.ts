/** What comes of it when the key that signs is changed, played for real. */
import { raceWords } from '@/content/compare/race-words'
import { forgery, type Racer } from '@/content/compare/races'
import { call, doTask, type Heard, type Lane, prepare, sends } from './race-api'

const words = raceWords.key

export type KeyChange = (typeof words.ways)[number]['id']

/** One answer that somebody got, and what is said of it. */
export type Told = {
  readonly lane: Lane
  readonly says: string
  readonly heard: Heard
  /** Whether one would have it so. */
  readonly isGood: boolean
}

/** What is told of a racer, in order; nothing where no key could leak. */
export function changeKey(racer: Racer, way: KeyChange): Promise<readonly Told[]> {
  return way === 'leaked' ? leak(racer) : rotate(racer, way)
}

async function rotate(racer: Racer, way: 'hard' | 'soft'): Promise<readonly Told[]> {
  let lane = await prepare(racer)
  for (const task of racer.key?.[way] ?? []) lane = (await doTask(lane, racer.key?.party ?? '', task)).lane
  const called = await call(lane)
  return [{ ...called, says: rotatedText(racer, way, called.heard), isGood: called.heard.isIn }]
}

function rotatedText({ id, key }: Racer, way: 'hard' | 'soft', { isIn }: Heard): string {
  const isCached = id === 'oauth-jwt' && way === 'hard' && isIn
  return [key ? '' : words.noKey, isIn ? words.still : words.broken, isCached ? words.cached : '']
    .filter((each) => each !== '')
    .join(' ')
}

/** She forges a token, and calls with it again after each thing that is done against it. */
async function leak(racer: Racer): Promise<readonly Told[]> {
  if (!racer.leak) return []
  let tried = await sends(await prepare(racer), 'mallory', racer.leak.call('{access_token}'), forgery)
  const forged = tried.shown
  const told = [thiefTold(words.forged, tried)]
  for (const { party, task, does } of racer.leak.ends) {
    const { lane } = await doTask(tried.lane, party, task)
    tried = await sends(lane, 'mallory', racer.leak.call(forged))
    told.push(thiefTold(does, tried))
  }
  return told
}

function thiefTold(what: string, { lane, heard }: { lane: Lane; heard: Heard }): Told {
  return { lane, heard, says: `${what} ${heard.isIn ? words.thiefIn : words.thiefOut}`, isGood: !heard.isIn }
}

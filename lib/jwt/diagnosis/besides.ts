/** What a signature is worth where it does not fit, or where something else is out of order: for the reader to know, never for the verdict. */
import type { Asked } from '../checks/asked'
import type { Check } from '../checks/check'
import type { KeyFound } from '../checks/key'
import { made } from '../checks/made'
import { meantBy, registeredUse } from '../checks/registry'
import { type Candidate, candidatesOf, faultyIn } from '../keys/candidates'
import { textOf } from '../text-of'
import { causeOf } from './cause'
import { triable } from './compute'
import { embeddedKey } from './embedded'
import { otherKey } from './other-key'
import { bytesOf, utf8 } from './spelled'
import { firstFitting, isAble, type Trial, trialOf } from './trial'

type Judged = Asked & { readonly alg: string; readonly found: KeyFound }

/** A signature that does not fit, and why. */
export async function whyNot({ seal, keys, alg, found }: Judged): Promise<Check> {
  if (seal.payload === '') return made('signature', 'not checked', 'signature-detached')
  const cause = await causeOf(trialOf({ seal, keys, alg, all: candidatesOf(keys), meant: found.fitting }))
  return made('signature', 'failed', cause.code, cause.values)
}

/** With a key that is too weak to count. */
export async function weakly({ seal, keys }: Asked, alg: string, candidate: Candidate): Promise<Check> {
  const trial = trialOf({ seal, keys, alg, all: candidatesOf(keys), meant: [candidate] })
  return (await asItStands(trial)) ?? causeCheck(trial)
}

type Beside = Judged & { readonly algorithm: Check; readonly cut: Check | null }

/** Checks `algorithm`, `key` and `signature`, of which at least one other check has failed or could not be made. */
export async function besides(asked: Beside): Promise<Check[]> {
  const { keys, seal, algorithm, found } = asked
  const all = candidatesOf(keys)
  const alg = nameMeant(asked.alg)
  const trial = trialOf({ seal, keys, alg, all, meant: meantOf(found, all, alg) })
  if (all.length === 0) return [algorithm, found.check, await withoutKey(trial, asked.cut)]
  if (found.check.code === 'key-name' && algorithm.result === 'passed')
    return [algorithm, ...(await unnamed(trial, asked))]
  if (found.check.result === 'not checked') return [algorithm, found.check, asked.cut ?? untried]
  const signature = await besideCheck(trial, asked)
  const isConfused = signature.code === 'signature-confused'
  return [
    isConfused ? { ...algorithm, code: 'alg-confused', values: signature.values } : algorithm,
    found.check,
    signature,
  ]
}

const untried = made('signature', 'not checked', 'signature-not-tried')

function nameMeant(alg: string): string {
  const meant = meantBy(alg)?.name
  return meant !== undefined && registeredUse(meant) === 'signature' ? meant : alg
}

function meantOf({ fitting, named }: KeyFound, all: readonly Candidate[], alg: string): readonly Candidate[] {
  const able = (some: readonly Candidate[]) => some.filter((each) => triable(each).includes(alg))
  return [fitting, able(named), named, able(all)].find((some) => some.length > 0) ?? all
}

/** Without a key the one in the header can be tried, and proves nothing. */
async function withoutKey(trial: Trial, cut: Check | null): Promise<Check> {
  if (trial.seal.payload === '') return made('signature', 'not checked', 'signature-detached')
  const literal = await asText(trial)
  if (literal) return literal
  const cause = await embeddedKey(trial).catch(() => null)
  return cause ? made('signature', 'not checked', cause.code, cause.values) : (cut ?? untried)
}

/** What looks like a key of some kind, or like bytes, may be a secret as it stands there. */
async function asText({ keys, fits }: Trial): Promise<Check | null> {
  const isText = keys.type === 'problem'
  const texts = isText ? [keys.text] : faultyIn(keys).map(({ jwk }) => (jwk.kty === 'oct' ? jwk.k : null))
  for (const text of texts.filter((each) => typeof each === 'string' && each !== ''))
    if (await fits({ secret: utf8(textOf(text)) }).catch(() => false))
      return made('signature', 'failed', 'signature-secret-read', { reading: isText ? 'literal' : 'member' })
  return null
}

/** The set has no key of the name: perhaps one with another name made the signature all the same. */
async function unnamed(trial: Trial, { found: { check } }: Beside): Promise<readonly [Check, Check]> {
  const cause = await otherKey({ ...trial, meant: [] }).catch(() => undefined)
  if (cause) return [{ ...check, code: 'key-name-other', values: { ...check.values, ...cause.values } }, untried]
  const embedded = await embeddedKey(trial).catch(() => null)
  if (embedded) return [check, made('signature', 'failed', embedded.code, embedded.values)]
  if (cause === undefined) return [check, untried]
  const count = String(trial.all.length)
  return [check, made('signature', 'not checked', 'signature-no-key-fits', { count })]
}

async function besideCheck(trial: Trial, { trouble, cut }: Beside): Promise<Check> {
  const canFit = isAble(trial)
  const fits = canFit ? await asItStands(trial, trouble) : null
  if (fits) return fits
  if (trial.seal.payload === '') return made('signature', 'not checked', 'signature-detached')
  const found = await causeCheck(trial)
  if (found.code !== 'signature-wrong') return found
  if (cut) return cut
  return canFit ? found : { ...found, result: 'not checked', code: 'signature-beside', values: found.values }
}

/** Over the very characters that stand there, and then without those that do not belong there. */
async function asItStands(trial: Trial, trouble: string | null = null): Promise<Check | null> {
  const { alg, seal, meant, fits } = trial
  const values = { alg, ...(trouble !== null && { trouble }) }
  const able = meant.filter((each) => triable(each).includes(alg)).slice(0, 10)
  if (await firstFitting(able, (candidate) => fits({ candidate })))
    return made('signature', 'passed', trouble === null ? 'signature-ok' : 'signature-besides', values)
  if (trouble === null) return null
  for (const how of Object.keys(mended) as Mended[]) {
    const [header, payload, sign] = [seal.protected, seal.payload, seal.signature].map((text) =>
      mended[how](textOf(text)),
    )
    const [input, signature] = [`${header}.${payload}`, bytesOf(sign ?? '')]
    if (await firstFitting(able, (candidate) => fits({ candidate, input, signature })))
      return made('signature', 'passed', 'signature-besides', { ...values, how })
  }
  return null
}

/** What may have become of a token on its way, undone: for a diagnosis, never for a verdict. */
const mended = {
  stripped: (text) => text.replaceAll(/[^\w-]/g, ''),
  // Word processors and chats make one dash out of a hyphen.
  dashes: (text) => text.replaceAll(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-').replaceAll(/[^\w-]/g, ''),
  decoded: (text) => base64urlIn(percentDecoded(text)),
} satisfies Readonly<Record<string, (text: string) => string>>

export type Mended = keyof typeof mended

function percentDecoded(text: string): string {
  return text.replaceAll(/%(?:25)*([0-7][0-9A-Fa-f])/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

function base64urlIn(text: string): string {
  return text
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll(/[^\w-]/g, '')
}

async function causeCheck(trial: Trial): Promise<Check> {
  const cause = await causeOf(trial)
  return made('signature', 'failed', cause.code, cause.values)
}

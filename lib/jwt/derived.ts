/** Derived values: what is computed from what in a run, and whether it comes out right. */
import type { Computation } from './computation'
import { type RecipeName, recipeNames, recipes } from './recipes'
import type { Source } from './sources'

/** A value, and one set of values that it may have been computed from. */
export type Pair = { readonly result: Source; readonly inputs: readonly Source[] }

/** A question that a computation answers: do these belong together? One pair that does is enough. */
export type Check = {
  readonly recipe: RecipeName
  readonly pairs: readonly Pair[]
  readonly sources: readonly Source[]
}

export type Recomputed = Computation & {
  /** Which of the pairs was computed. */
  readonly pair: number
  readonly matches: boolean
}

/**
 * What there is to recompute in one value of a message, or in the member of it that `path` leads to: the values that
 * were computed from others, and for a `code_verifier` the challenge that it has to answer.
 */
export function checksAt(
  sources: readonly Source[],
  at: { readonly message: number; readonly place: string; readonly name: string },
  path: readonly string[] = [],
): Check[] {
  const here = sources.filter(
    (source) =>
      source.in === 'message' &&
      source.message === at.message &&
      source.field.place === at.place &&
      source.field.name === at.name &&
      (path.length > 0 ? path.every((name, index) => source.path[index] === name) : source.token === undefined),
  )
  return here.flatMap((source) => [...checksOf(source, sources), ...answersOf(source, sources)])
}

/** What a value was computed from, and what was computed from it, wherever in the run. */
export function checksFollowing(sources: readonly Source[], value: string): Check[] {
  const checks = sources.flatMap((source) => checksOf(source, sources))
  const touching = checks.flatMap((check): Check[] => {
    if (check.pairs[0]?.result.value === value) return [check]
    const pairs = check.pairs.filter(({ inputs }) => inputs.some((input) => input.value === value))
    return pairs.length > 0 ? [{ ...check, pairs }] : []
  })
  const byValues = (check: Check) => JSON.stringify([check.recipe, valuesOf(check.pairs)])
  return [...new Map(touching.reverse().map((check) => [byValues(check), check])).values()].reverse()
}

/** Computes: the first pair that comes out right, else the last one; `null` where there is nothing to compute. */
export async function recompute({ recipe, pairs, sources }: Check): Promise<Recomputed | null> {
  let last: Recomputed | null = null
  for (const [pair, { result, inputs }] of pairs.entries()) {
    const computation = await recipes[recipe].compute(result, inputs, sources)
    if (computation === null) continue
    const matches = computation.computed === result.value
    last = { ...computation, pair, matches }
    if (matches) return last
  }
  return recipes[recipe].custom ? null : last
}

/** Two checks with the same key have the same answer. */
export function keyOf({ recipe, pairs }: Check): string {
  const places = pairs.map(({ result }) => [result.token, result.in === 'message' ? result.message : result.party])
  return JSON.stringify([recipe, valuesOf(pairs), places])
}

function valuesOf(pairs: readonly Pair[]): unknown[] {
  return pairs.map(({ result, inputs }) => [result.value, inputs.map(({ value }) => value)])
}

function checksOf(result: Source, sources: readonly Source[]): Check[] {
  return recipeNames
    .filter((name) => recipes[name].makes(result))
    .flatMap((recipe) => {
      const pairs = recipes[recipe].inputs(result, sources).map((inputs): Pair => ({ result, inputs }))
      return pairs.length > 0 ? [{ recipe, pairs: withoutRepeats(pairs), sources }] : []
    })
}

/** RFC 7636 §4.6: whoever gets a verifier compares it with the challenge that came before. */
function answersOf(input: Source, sources: readonly Source[]): Check[] {
  if (input.in !== 'message' || input.name !== 'code_verifier') return []
  const before = sources.filter((source) => source.in === 'message' && source.message < input.message)
  const pairs = before.filter(recipes.code_challenge.makes).map((result): Pair => ({ result, inputs: [input] }))
  return pairs.length > 0 ? [{ recipe: 'code_challenge', pairs: withoutRepeats(pairs), sources }] : []
}

/** The first place of each value. */
function withoutRepeats(pairs: readonly Pair[]): Pair[] {
  const keys = valuesOf(pairs).map((values) => JSON.stringify(values))
  return pairs.filter((_, at) => keys.indexOf(keys[at] ?? '') === at)
}

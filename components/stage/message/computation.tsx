import { SpecLink } from '@/components/ui/spec-link'
import { recipeWords, derivedWords as words } from '@/content/words/derived'
import type { Pair, Recomputed } from '@/lib/jwt/derived'
import type { RecipeName } from '@/lib/jwt/recipes'
import { shownName } from '@/lib/jwt/sources'
import styles from './derivations.module.css'

type Props = { readonly recipe: RecipeName; readonly pair: Pair; readonly recomputed: Recomputed }

/** The computation, line by line: what goes in, what is done to it, and what it comes to. */
export function Computation({ recipe, pair: { result, inputs }, recomputed }: Props) {
  const { is, spec } = recipeWords[recipe]
  const { formula, lines, computed, matches } = recomputed
  return (
    <details className={styles.computation}>
      <summary>
        {words.computation}
        <span className="sr-only"> {words.about(result.name)}</span>
      </summary>
      <p>
        {is} <SpecLink spec={spec} />
      </p>
      <code className={styles.formula}>
        {result.name} = {formula}
      </code>
      <dl>
        {inputs.map((input) => (
          <Line key={input.name} name={shownName(input)} value={input.value} />
        ))}
        {lines.map((line) => (
          <Line key={line.is} name={line.is} value={line.value} />
        ))}
        <Line name={words.comesTo} value={computed} />
        {matches || <Line name={words.stands} value={result.value} />}
      </dl>
    </details>
  )
}

function Line({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div className={styles.line}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

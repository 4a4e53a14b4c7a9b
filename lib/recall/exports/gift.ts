/** Choice items as GIFT, which Moodle imports (MoodleDocs, GIFT format). */
import type { Choice, Item, Option, Several } from '@/content/item'

/** Every item that is a choice, one or several, without a run. */
export function giftText(items: readonly Item[]): string {
  return `${items.filter(isForGift).map(question).join('\n\n')}\n`
}

function isForGift(item: Item): item is Choice | Several {
  return (item.kind === 'choice' || item.kind === 'several') && !item.live
}

function question(item: Choice | Several): string {
  const ask = [item.situation, item.ask].filter((text) => text !== undefined).join(' ')
  const answers = item.options.map(
    (option) => `  ${mark(item, option)}${escaped(option.text)}#${escaped(option.feedback)}`,
  )
  return [`::${escaped(item.id)}::${escaped(ask)} {`, ...answers, `  ####${escaped(item.why)}`, '}'].join('\n')
}

/** One that is right, or a share of the mark: with several, a wrong one takes all away. */
function mark({ kind, options }: Choice | Several, { right }: Option): string {
  if (kind === 'choice') return right ? '=' : '~'
  const share = 100 / options.filter((option) => option.right).length
  return right ? `~%${Number(share.toFixed(5))}%` : '~%-100%'
}

/** The characters that mean something in GIFT. */
function escaped(text: string): string {
  return text.replaceAll(/[\\~=#{}:]/g, (character) => `\\${character}`)
}

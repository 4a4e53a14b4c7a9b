/** Characters that nobody can see, and what they are called. */

/** Controls, direction marks, zero width, tags, lone surrogates, spaces other than U+0020, fillers, joiners, variation selectors. */
const unseen =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?! )\p{Zs}|[\u115f\u1160\u17b4\u17b5\u3164\uffa0]|\u034f|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu

/** Names that people know them by. The rest go by their number alone. */
const names: Readonly<Record<number, string>> = {
  0: 'null',
  9: 'tab',
  10: 'line break',
  13: 'carriage return',
  27: 'escape',
  32: 'space',
  160: 'no-break space',
  173: 'soft hyphen',
  8203: 'zero width space',
  8204: 'zero width non-joiner',
  8205: 'zero width joiner',
  8206: 'left-to-right mark',
  8207: 'right-to-left mark',
  8208: 'hyphen',
  8209: 'non-breaking hyphen',
  8210: 'figure dash',
  8211: 'en dash',
  8212: 'em dash',
  8230: 'ellipsis',
  8232: 'line separator',
  8233: 'paragraph separator',
  8234: 'left-to-right embedding',
  8235: 'right-to-left embedding',
  8236: 'pop directional formatting',
  8237: 'left-to-right override',
  8238: 'right-to-left override',
  8239: 'narrow no-break space',
  8288: 'word joiner',
  8294: 'left-to-right isolate',
  8295: 'right-to-left isolate',
  8296: 'first strong isolate',
  8297: 'pop directional isolate',
  8722: 'minus sign',
  12288: 'ideographic space',
  65279: 'byte order mark',
}

/** `U+200B`, as Unicode writes it. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** `null` where it has no name here. */
export function nameOf(character: string): string | null {
  return names[character.codePointAt(0) ?? -1] ?? null
}

/** In quotes, as it stands there; of what cannot be seen or is no ASCII, the code point as well. */
export function quotedCharacter(character: string): string {
  const [point, called] = [codePoint(character), nameOf(character)]
  if (character === ' ') return `a space (${point})`
  if (unseenIn(character).length > 0 || /\s/.test(character))
    return called ? `${point} (${called}, which cannot be seen)` : `${point}, which cannot be seen,`
  if (character < '\x7f') return `"${character}"`
  return `"${character}" (${point}${called ? `, ${called}` : ''})`
}

export type Stretch = { readonly text: string; readonly isUnseen: boolean }

/** A text in stretches: what can be seen, and each character that cannot. Line breaks and spaces count as seen, unless `all`. */
export function stretchesOf(text: string, all = false): readonly Stretch[] {
  const stretches: Stretch[] = []
  let from = 0
  for (const { 0: character, index } of text.matchAll(unseen)) {
    if (!all && (character === '\n' || character === '\t')) continue
    if (index > from) stretches.push({ text: text.slice(from, index), isUnseen: false })
    stretches.push({ text: character, isUnseen: true })
    from = index + character.length
  }
  return from < text.length ? [...stretches, { text: text.slice(from), isUnseen: false }] : stretches
}

/** The text with the code points of what cannot be seen in it. */
export function withCodePoints(text: string, all = false): string {
  return stretchesOf(text, all)
    .map((each) => (each.isUnseen ? `[${codePoint(each.text)}]` : each.text))
    .join('')
}

/** Each that is in the text, once. */
export function unseenIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(unseen)].map(([character]) => character))].filter(
    (character) => character !== '\n' && character !== '\t',
  )
}

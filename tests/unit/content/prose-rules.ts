/** What prose has to keep to, and where it does not: each breach by file and line. */

/** The words that a lesson's prose may use besides plain Markdown, and what each may say. */
const vocabulary: Readonly<Record<string, readonly string[]>> = {
  Concept: ['n'],
  Run: ['flow', 'at', 'settings', 'whatIf'],
  Value: ['message', 'name', 'as', 'claim', 'header'],
  Pause: ['id'],
  Spec: ['rfc', 'doc', 'section'],
}

/** Those that stand on a line of their own. */
const alone = /^<(?:Concept|Run|Pause)\b.*\/>$/

const longest = 28

type Rule = { readonly breach: string; readonly found: RegExp }

const ofEveryText: readonly Rule[] = [
  { breach: 'a dash as punctuation', found: /[–—]|\s--?\s/ },
  { breach: 'a straight quote', found: /["']/ },
  { breach: 'an exclamation mark', found: /!/ },
  { breach: 'an emoji', found: /(?![©®™])\p{Extended_Pictographic}/u },
  {
    breach: 'a value that a run should make',
    found: /\beyJ[\w-]{6}|\b(?=[\w-]*\d)(?=[\w-]*[a-z])(?=[\w-]*[A-Z])[\w-]{20,}/,
  },
]

/** The same length, so that places in it stay what they were. */
const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ')

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length

function breachesOf(file: string, line: number, text: string): string[] {
  return ofEveryText
    .filter(({ found }) => found.test(text))
    .map(({ breach }) => `${file}:${line}: ${breach}: ${text.trim()}`)
}

const words = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** Prose without what is not read as prose: code in fences, and the marks of Markdown. */
function readOf(mdx: string): string {
  return mdx
    .replaceAll(/```[\s\S]*?```/g, blank)
    .replaceAll(/`[^`\n]*`/g, (code) => 'x'.padEnd(code.length, 'x'))
    .replaceAll(/<Value\b[^>]*\/>/g, (tag) => 'x'.padEnd(tag.length, 'x'))
    .replaceAll(/<[A-Z][^>]*\/>/g, blank)
    .replaceAll(/\]\([^)\n]*\)/g, (link) => `]${blank(link.slice(1))}`)
    .replaceAll(/^\|[-| ]+\|$/gm, blank)
    .replaceAll(/^(?:#+|- |\d+\. )/gm, (mark) => `\n${blank(mark.slice(1))}`)
}

/** How many words there are to read. */
export const wordsIn = (mdx: string): number => words(readOf(mdx))

function tooLong(file: string, mdx: string): string[] {
  const read = readOf(mdx)
  return [...read.matchAll(/[^.?!|\n]+(?:\n(?!\n)[^.?!|\n]+)*/g)]
    .filter(([sentence]) => words(sentence) > longest)
    .map(({ index, 0: sentence }) => {
      const of = sentence.trim().replaceAll(/\s+/g, ' ')
      return `${file}:${lineOf(read, index) - addedBefore(mdx, index)}: a sentence of ${words(sentence)} words: ${of}`
    })
}

/** Every mark at the start of a line has become a line of its own in what is read. */
function addedBefore(mdx: string, at: number): number {
  return [
    ...mdx
      .slice(0, at)
      .replaceAll(/```[\s\S]*?```/g, blank)
      .matchAll(/^(?:#+|- |\d+\. )/gm),
  ].length
}

function strangeTags(file: string, mdx: string): string[] {
  const outside = mdx.replaceAll(/```[\s\S]*?```/g, blank).replaceAll(/`[^`\n]*`/g, blank)
  return [...outside.matchAll(/<\/?([A-Za-z]\w*)([^>]*)>|^(?:import|export)\b.*$/gm)].flatMap(
    ({ index, 0: tag, 1: name = '', 2: rest = '' }) => {
      const known = Object.hasOwn(vocabulary, name) ? (vocabulary[name] ?? []) : null
      const says = [...rest.matchAll(/(?:^|\s)(\w+)=/g)].map(([, attribute = '']) => attribute)
      if (known && tag.endsWith('/>') && says.every((attribute) => known.includes(attribute))) return []
      return [`${file}:${lineOf(mdx, index)}: not in the vocabulary: ${tag}`]
    },
  )
}

function misplacedTags(file: string, mdx: string): string[] {
  const lines = mdx.split('\n')
  return lines.flatMap((line, at) => {
    if (!/<(?:Concept|Run|Pause)\b/.test(line)) return []
    if (!alone.test(line.trim())) return [`${file}:${at + 1}: not on a line of its own: ${line.trim()}`]
    const before = lines.slice(0, at).findLast((each) => each.trim() !== '') ?? ''
    const stands = !line.includes('<Concept') || /^##|^<Concept/.test(before)
    return stands ? [] : [`${file}:${at + 1}: not below its heading: ${line.trim()}`]
  })
}

function strangeFences(file: string, mdx: string): string[] {
  const fences = [...mdx.matchAll(/^```(\w+)/gm)]
  return fences
    .filter(([, language], at) => language !== 'mermaid' || at > 0)
    .map(({ index, 0: fence }) => `${file}:${lineOf(mdx, index)}: more than one diagram, or none: ${fence}`)
}

/** What is wrong in the prose of a lesson. */
export function mdxBreaches(file: string, mdx: string): string[] {
  const lines = mdx
    .replaceAll(/```[\s\S]*?```/g, blank)
    .replaceAll(/`[^`\n]*`|<[A-Z][^>]*\/>|\]\([^)\n]*\)/g, blank)
    .replaceAll(/^\|[-| ]+\|$|^- /gm, blank)
    .split('\n')
  return [
    ...lines.flatMap((line, at) => breachesOf(file, at + 1, line)),
    ...tooLong(file, mdx),
    ...strangeTags(file, mdx),
    ...misplacedTags(file, mdx),
    ...strangeFences(file, mdx),
  ]
}

/** The source of data without what is no text for people: comments, imports, what people may type, and changes of messages. */
function shown(source: string): string {
  return source
    .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^import .*$/gm, blank)
    .replaceAll(/\bany: \[[^\]]*\]/g, blank)
    .replaceAll(/\{ in: '[^\n]*/g, blank)
}

/** What is wrong in the strings of a file of data. */
export function stringBreaches(file: string, source: string): string[] {
  const of = shown(source)
  return [...of.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`([^`]*)`/g)].flatMap(
    ({ index, 1: single, 2: double, 3: template }) =>
      breachesOf(file, lineOf(of, index), (single ?? double ?? template ?? '').replaceAll(/\$\{[^}]*\}/g, 'x')),
  )
}

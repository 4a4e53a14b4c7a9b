/** A remark plugin for the prose of lessons: an unknown word ends the build, headings get ids, diagrams are drawn. */
import { renderMermaidSVG } from 'beautiful-mermaid'
import { lessonWords } from './lesson-words.mjs'

/** Gives the file `export const sections`: the id and the text of each of its headings. */
export default function lessonMdx() {
  return (tree, file) => {
    walk(tree, (node) => refuseUnknown(node, file))
    const sections = tree.children.filter(({ type, depth }) => type === 'heading' && depth === 2).map(named)
    tree.children = tree.children.map(drawn)
    tree.children.push(exported('sections', sections))
  }
}

function walk(node, visit) {
  visit(node)
  for (const child of node.children ?? []) walk(child, visit)
}

const elements = ['mdxJsxFlowElement', 'mdxJsxTextElement']

function refuseUnknown(node, file) {
  if (node.type === 'mdxjsEsm') file.fail('A lesson imports and exports nothing.', node)
  if (elements.includes(node.type) && !lessonWords.includes(node.name))
    file.fail(`"${node.name}" is no word of a lesson. These are: ${lessonWords.join(', ')}.`, node)
}

/** The heading with the id that a link to it needs. */
function named(heading) {
  const text = textOf(heading)
  const id = slugOf(text)
  heading.data = { ...heading.data, hProperties: { id } }
  return { id, text }
}

function textOf(node) {
  return node.value ?? (node.children ?? []).map(textOf).join('')
}

function slugOf(text) {
  return text
    .toLowerCase()
    .replace(/[’'“”"]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** A fence of Mermaid as the SVG it stands for. */
function drawn(node) {
  if (node.type !== 'code' || node.lang !== 'mermaid') return node
  return { type: 'mdxJsxFlowElement', name: 'Diagram', attributes: [attribute('svg', svgOf(node.value))], children: [] }
}

function attribute(name, value) {
  return { type: 'mdxJsxAttribute', name, value }
}

/** Colours are those of the theme. Its style sheet would reach the whole page, and asks for a font elsewhere: it goes. */
function svgOf(text) {
  const svg = renderMermaidSVG(text, { bg: 'var(--card)', fg: 'var(--ink)', transparent: true, padding: 4 })
  const variables = /svg \{([^}]*)\}/.exec(svg)?.[1]?.replace(/\/\*.*?\*\//g, '') ?? ''
  return svg
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/style="[^"]*"/, `style="--bg:var(--card);--fg:var(--ink);${colours}${oneLine(variables)}"`)
}

/** Lines and texts of at least 4.5:1, where the library's own are paler. */
const colours =
  '--muted:var(--ink-2);--line:var(--ink-2);--accent:var(--ink);--surface:var(--ground);--border:var(--ink-2);'

function oneLine(text) {
  return text.replace(/\s+/g, ' ').trim()
}

/** `export const sections = [{ id: …, text: … }]`, as a syntax tree. */
function exported(name, value) {
  const declarator = { type: 'VariableDeclarator', id: { type: 'Identifier', name }, init: expression(value) }
  const declaration = { type: 'VariableDeclaration', kind: 'const', declarations: [declarator] }
  const statement = { type: 'ExportNamedDeclaration', declaration, specifiers: [], source: null, attributes: [] }
  return { type: 'mdxjsEsm', value: '', data: { estree: { type: 'Program', sourceType: 'module', body: [statement] } } }
}

function expression(value) {
  if (Array.isArray(value)) return { type: 'ArrayExpression', elements: value.map(expression) }
  if (typeof value !== 'object') return { type: 'Literal', value }
  const properties = Object.entries(value).map(([name, member]) => ({
    type: 'Property',
    kind: 'init',
    key: { type: 'Identifier', name },
    value: expression(member),
    method: false,
    shorthand: false,
    computed: false,
  }))
  return { type: 'ObjectExpression', properties }
}

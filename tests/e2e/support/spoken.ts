/** A page as software such as NVDA reads it out, from Chromium's accessibility tree: one line for each thing it would stop at. */
import type { CDPSession, Page } from '@playwright/test'

type Value = { readonly value?: unknown }
type Node = {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: Value
  readonly name?: Value
  readonly description?: Value
  readonly value?: Value
  readonly properties?: readonly { readonly name: string; readonly value: Value }[]
  readonly childIds?: readonly string[]
  readonly backendDOMNodeId?: number
}

type Tree = {
  readonly nodes: ReadonlyMap<string, Node>
  readonly current: ReadonlySet<number>
  readonly paragraphs: ReadonlySet<number>
}

/** What is read from the top of the page to its end. */
export async function readOut(page: Page): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page)
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as { nodes: Node[] }
  const tree = {
    nodes: new Map(nodes.map((node) => [node.nodeId, node])),
    current: await idsOf(cdp, '[aria-current="step"]'),
    paragraphs: await idsOf(cdp, 'p'),
  }
  await cdp.detach()
  const [root] = nodes
  return root ? linesOf(root, tree) : []
}

/** The tree leaves out `aria-current`, and which texts are one paragraph. Every screen reader knows both. */
async function idsOf(cdp: CDPSession, selector: string): Promise<ReadonlySet<number>> {
  const { root } = await cdp.send('DOM.getDocument')
  const { nodeIds } = await cdp.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector })
  const found = await Promise.all(nodeIds.map((nodeId) => cdp.send('DOM.describeNode', { nodeId })))
  return new Set(found.map(({ node }) => node.backendNodeId))
}

const spokenRoles: Readonly<Record<string, string>> = {
  banner: 'banner landmark',
  main: 'main landmark',
  navigation: 'navigation landmark',
  region: 'region',
  Iframe: 'frame',
  popUpButton: 'menu button',
  combobox: 'combo box',
  radio: 'radio button',
}

/** What is said at once, with all that is in it. */
const whole = ['button', 'link', 'heading', 'combobox', 'radio', 'checkbox', 'textbox', 'Iframe', 'image', 'img']
/** What is gone into, and named first. */
const rooms = [
  'banner',
  'main',
  'navigation',
  'region',
  'group',
  'list',
  'table',
  'dialog',
  'alert',
  'status',
  'form',
  'contentinfo',
]
/** What stands in one line, whatever it is made of. */
const lines = ['paragraph', 'listitem', 'term', 'definition', 'row', 'legend', 'Legend', 'LabelText']

function linesOf(node: Node, tree: Tree): string[] {
  const role = roleOf(node)
  if (role === 'StaticText') return [text(node.name)].filter((said) => said.trim() !== '')
  if (role === 'InlineTextBox' || role === 'LineBreak') return []
  if (role !== 'status' && tree.paragraphs.has(node.backendDOMNodeId ?? -1)) return inLine(node, tree, 'paragraph')
  if (node.ignored || !role) return inside(node, tree)
  if (whole.includes(role)) return [saidWhole(node, role)]
  if (lines.includes(role)) return inLine(node, tree, role)
  if (rooms.includes(role)) return room(node, tree, role)
  return inside(node, tree)
}

function room(node: Node, tree: Tree, role: string): string[] {
  const found = inside(node, tree)
  if (found.length === 0) return []
  const name = text(node.name)
  const count = role === 'list' ? ` with ${itemsOf(node, tree)} items` : ''
  return [`${spokenRoles[role] ?? role}${count}${name ? `, ${name}` : ''}`, ...found.map((line) => `  ${line}`)]
}

/** A nested list, or a table, has lines of its own. */
function inLine(node: Node, tree: Tree, role: string): string[] {
  const found = inside(node, tree)
  const at = found.findIndex((line) => /^ {2}/.test(line))
  if (at >= 0) return found
  const current = tree.current.has(node.backendDOMNodeId ?? -1) ? ['current step'] : []
  const isText = role === 'paragraph' && !found.some((line) => line.includes(', button'))
  const said = [...found, ...current].join(isText ? ' ' : '; ')
  return said === '' ? [] : [role === 'listitem' ? `• ${said}` : said]
}

function saidWhole(node: Node, role: string): string {
  const level = propertyOf(node, 'level')
  const states = [
    role === 'heading' ? `heading level ${level}` : (spokenRoles[role] ?? role),
    propertyOf(node, 'pressed') === 'true' && 'pressed',
    propertyOf(node, 'pressed') === 'false' && 'not pressed',
    propertyOf(node, 'expanded') === true && 'expanded',
    propertyOf(node, 'expanded') === false && 'collapsed',
    propertyOf(node, 'disabled') === true && 'unavailable',
    propertyOf(node, 'hasPopup') === 'dialog' && 'opens dialog',
    role === 'combobox' && text(node.value),
  ].filter(Boolean)
  const description = text(node.description)
  return [text(node.name) || 'NO NAME', ...states, ...(description ? [description] : [])].join(', ')
}

function inside(node: Node, tree: Tree): string[] {
  return (node.childIds ?? []).flatMap((id) => {
    const child = tree.nodes.get(id)
    return child ? linesOf(child, tree) : []
  })
}

function itemsOf(node: Node, { nodes }: Tree): number {
  const all = (each: Node): Node[] =>
    (each.childIds ?? []).flatMap((id) => {
      const child = nodes.get(id)
      if (!child) return []
      return child.ignored || roleOf(child) === 'generic' ? all(child) : [child]
    })
  return all(node).filter((each) => roleOf(each) === 'listitem').length
}

function roleOf({ role }: Node): string {
  return text(role)
}

function propertyOf({ properties = [] }: Node, name: string): unknown {
  return properties.find((property) => property.name === name)?.value.value
}

function text(value: Value | undefined): string {
  return typeof value?.value === 'string' ? value.value.replaceAll(/\s+/g, ' ').trim() : ''
}

import { readFileSync } from 'node:fs'
import { converter, differenceCiede2000, parse, type Rgb, wcagContrast } from 'culori'
import { describe, expect, it } from 'vitest'
import { themes as chosen } from '@/components/ui/theme'

const css = readFileSync(new URL('../../app/themes.css', import.meta.url), 'utf8')

/** What the system decides is light or dark; both are themes by themselves. */
const themes = chosen.filter((theme) => theme !== 'system').map((theme) => [theme, coloursOf(theme)] as const)

const parties = ['browser', 'client', 'authorization-server', 'resource-server'] as const
const leastDifference = 12.6

/** Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB. */
const deficiencies = {
  protanopia: {
    r: [0.152286, 1.052583, -0.204868],
    g: [0.114503, 0.786281, 0.099216],
    b: [-0.003882, -0.048116, 1.051998],
  },
  deuteranopia: {
    r: [0.367322, 0.860646, -0.227968],
    g: [0.280085, 0.672501, 0.047413],
    b: [-0.01182, 0.04294, 0.968881],
  },
  tritanopia: {
    r: [1.255528, -0.076749, -0.178779],
    g: [-0.078411, 0.930809, 0.147602],
    b: [0.004733, 0.691367, 0.3039],
  },
} as const
type Deficiency = keyof typeof deficiencies

const grounds = ['paper', 'card', 'ground'] as const
const texts = ['ink', 'ink-2', 'link', ...parties, 'attacker', 'jwt-header', 'jwt-payload', 'jwt-signature'] as const
const textOn = [
  ...texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ...[...parties, 'attacker'].map((party) => [party, `${party}-bg`] as const),
  ...['ok', 'bad'].flatMap((state) => ['card', 'paper', `${state}-bg`].map((ground) => [state, ground] as const)),
  ['ink', 'ok-bg'],
  ['ink', 'bad-bg'],
  ['ink', 'new'],
  ['ink-2', 'new'],
  ['paper', 'ink'],
] as const

describe.each(themes)('the %s theme', (name, colours) => {
  it('has a colour for everything that has one in the light theme', () => {
    const everything = [...coloursOf('light').keys()].sort()
    expect(everything.length).toBeGreaterThan(25)
    expect([...colours.keys()].sort()).toEqual(everything)
  })

  const leastContrast = name === 'projector' ? 7 : 4.5

  it.each(Object.keys(deficiencies) as Deficiency[])('keeps the four parties apart under %s', (deficiency) => {
    const seen = parties.map((party) => seenWith(deficiency, colourOf(colours, party)))
    for (const [index, one] of seen.entries()) {
      for (const [offset, other] of seen.slice(index + 1).entries()) {
        const pair = `${parties[index]} and ${parties[index + 1 + offset]}`
        expect(differenceCiede2000()(one, other), pair).toBeGreaterThanOrEqual(leastDifference)
      }
    }
  })

  it.each(textOn)('%s can be read on %s', (text, ground) => {
    expect(wcagContrast(colourOf(colours, text), colourOf(colours, ground))).toBeGreaterThanOrEqual(leastContrast)
  })

  it('shows the focus against every ground (WCAG 2.2 §1.4.11)', () => {
    for (const ground of grounds) {
      expect(wcagContrast(colourOf(colours, 'focus'), colourOf(colours, ground))).toBeGreaterThanOrEqual(3)
    }
  })
})

describe('the projector theme', () => {
  it('has a white ground, 3 px lines and code of 24 px', () => {
    expect(coloursOf('projector').get('paper')).toBe('#ffffff')
    expect(sizeInProjector('stroke')).toBe('3px')
    expect(Number.parseFloat(sizeInProjector('code-size')) * 16).toBeGreaterThanOrEqual(24)
  })
})

/** Light and dark are the two sides of light-dark(), where their rules say so; any other theme brings colours of its own. */
function coloursOf(theme: string): Map<string, string> {
  const rule = ruleOf(theme)
  const side = ['light', 'dark'].indexOf(theme)
  return side >= 0 && rule.includes(`color-scheme: ${theme};`) ? systemColours(side) : coloursIn(rule)
}

function systemColours(side: number): Map<string, string> {
  const pairs = css.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\);/g)
  return new Map([...pairs].map(([, name, light, dark]) => [name ?? '', (side === 0 ? light : dark) ?? '']))
}

function coloursIn(rule: string): Map<string, string> {
  const pairs = rule.matchAll(/--([a-z0-9-]+): (#[0-9a-f]+);/g)
  return new Map([...pairs].map(([, name, value]) => [name ?? '', value ?? '']))
}

function sizeInProjector(name: string): string {
  return ruleOf('projector').match(new RegExp(`--${name}: ([^;]+);`))?.[1] ?? ''
}

function ruleOf(theme: string): string {
  return css.split(`[data-theme="${theme}"] {`)[1]?.split('}')[0] ?? ''
}

function colourOf(colours: Map<string, string>, name: string): Rgb {
  const colour = parse(colours.get(name) ?? '')
  if (colour?.mode !== 'rgb') throw new Error(`No colour "${name}" in app/themes.css`)
  return colour
}

function seenWith(deficiency: Deficiency, colour: Rgb) {
  const { r, g, b } = converter('lrgb')(colour)
  const matrix = deficiencies[deficiency]
  const mixed = ([ofR, ofG, ofB]: readonly [number, number, number]) => clamp(ofR * r + ofG * g + ofB * b)
  return { mode: 'lrgb' as const, r: mixed(matrix.r), g: mixed(matrix.g), b: mixed(matrix.b) }
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value))
}

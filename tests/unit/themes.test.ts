import { readFileSync } from 'node:fs'
import { converter, differenceCiede2000, parse, type Rgb, wcagContrast } from 'culori'
import { describe, expect, it } from 'vitest'
import { themes as choices } from '@/components/ui/theme'

const css = readFileSync(new URL('../../app/themes.css', import.meta.url), 'utf8')
const themes = { light: systemColours(0), dark: systemColours(1), projector: projectorColours() } as const

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

describe.each(Object.entries(themes))('the %s theme', (name, colours) => {
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

describe('a theme that can be chosen', () => {
  it.each(choices.filter((choice) => choice !== 'system'))(
    'has its rule in the file, and its colours are tested: %s',
    (choice) => {
      expect(css).toContain(`:root[data-theme="${choice}"] {`)
      expect(Object.keys(themes)).toContain(choice)
    },
  )
})

describe('the projector theme', () => {
  it('has a white ground, 3 px lines and code of 24 px', () => {
    expect(themes.projector.get('paper')).toBe('#ffffff')
    expect(sizeInProjector('stroke')).toBe('3px')
    expect(Number.parseFloat(sizeInProjector('code-size')) * 16).toBeGreaterThanOrEqual(24)
  })

  it('gives every colour of the system themes a value of its own', () => {
    expect([...themes.projector.keys()].sort()).toEqual([...themes.light.keys()].sort())
  })
})

function systemColours(side: 0 | 1): Map<string, string> {
  const pairs = css.matchAll(/--([a-z0-9-]+): light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\);/g)
  return new Map([...pairs].map(([, name, light, dark]) => [name ?? '', (side === 0 ? light : dark) ?? '']))
}

function projectorColours(): Map<string, string> {
  return new Map(
    [...projectorRule().matchAll(/--([a-z0-9-]+): (#[0-9a-f]+);/g)].map(([, name, value]) => [name ?? '', value ?? '']),
  )
}

function sizeInProjector(name: string): string {
  return projectorRule().match(new RegExp(`--${name}: ([^;]+);`))?.[1] ?? ''
}

function projectorRule(): string {
  return css.split('[data-theme="projector"] {')[1]?.split('}')[0] ?? ''
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

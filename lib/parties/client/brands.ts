/** What the sites of clients look like, by the name under which they were registered. */
import type { Brand } from '../document'

const brands: readonly Brand[] = [
  { name: 'Photoprint', light: '#B34700', dark: '#FFB27A' },
  { name: 'Photobook', light: '#9C2C5A', dark: '#F2A3C2' },
]

/** A client without colours of its own has Photoprint's. */
export function brandOf(name: string): Brand {
  const known = brands.find((brand) => brand.name === name)
  return known ?? { light: '#B34700', dark: '#FFB27A', name }
}

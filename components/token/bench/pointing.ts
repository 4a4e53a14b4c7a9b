/** What a pointer does to whatever shows one member of the token: the other places that show it light up too. */
import type { PointerEvent } from 'react'
import type { Lights, Lit } from './lights'

export function pointing({ light }: Lights, lit: Lit) {
  const on = () => light(lit)
  // A finger that is lifted has left as well: what it tapped stays lit.
  const off = ({ pointerType }: PointerEvent) => {
    if (pointerType === 'mouse') light(null)
  }
  return { onPointerEnter: on, onPointerDown: on, onPointerLeave: off }
}

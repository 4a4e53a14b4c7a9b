import type { PartyRole } from '@/lib/world/message'

/** A small picture of a party, so that its colour is never alone. */
export function PartyIcon({ role }: { role: PartyRole | undefined }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      width="1em"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={role ? shapes[role] : unknownShape} />
    </svg>
  )
}

/** A window, a printer, a television, a key, a picture, a mask. */
const shapes: Record<PartyRole, string> = {
  browser: 'M1.5 3.5a1 1 0 0 1 1-1h11a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1zM1.5 6h13M4 4.3h.01',
  client:
    'M4.5 6V1.8h7V6M4.5 11.5h-2a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h11a1 1 0 0 1 1 1v3.5a1 1 0 0 1-1 1h-2M4.5 9.5h7v4.700h-7z',
  device: 'M1.5 3.5a1 1 0 0 1 1-1h11a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1zM5 14h6',
  'authorization-server':
    'M10.5 9.5a4 4 0 1 0-3.8-2.700L1.5 12v2.5H4V13h1.5v-1.5H7l1.2-1.200a4 4 0 0 0 2.3-.800zM11 5h.01',
  'resource-server':
    'M1.5 3.5a1 1 0 0 1 1-1h11a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1zM1.5 11.5 5.5 7.5l3 3 2-2 4 3.5M11 5.5h.01',
  attacker:
    'M1.5 5.5c4-2 9-2 13 0 0 4-1.500 6-4 6-1.200 0-2-1-2.500-1.800-.500.800-1.300 1.800-2.500 1.800-2.500 0-4-2-4-6M4.500 7.500h1.500M10 7.500h1.500',
}

const unknownShape =
  'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M6.2 6.200a1.8 1.8 0 1 1 2.4 1.700c-.4.2-.6.5-.6 1v.300M8 11.5h.01'

/** Looks that more than one component has. */

export const linkStyle = 'text-link underline decoration-1 underline-offset-3 hover:decoration-2'

/** The look of one party, the same on every page. Whole class names, for Tailwind finds no others. */
export const partyStyle = {
  browser: { text: 'text-browser', chip: 'bg-browser-bg text-browser', line: 'border-browser' },
  client: { text: 'text-client', chip: 'bg-client-bg text-client', line: 'border-client' },
  device: { text: 'text-client', chip: 'bg-client-bg text-client', line: 'border-client' },
  'authorization-server': {
    text: 'text-authorization-server',
    chip: 'bg-authorization-server-bg text-authorization-server',
    line: 'border-authorization-server',
  },
  'resource-server': {
    text: 'text-resource-server',
    chip: 'bg-resource-server-bg text-resource-server',
    line: 'border-resource-server',
  },
  attacker: { text: 'text-attacker', chip: 'bg-attacker-bg text-attacker', line: 'border-attacker' },
} as const

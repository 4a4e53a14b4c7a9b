import type { Concept } from '../../lesson'

export const concepts: readonly Concept[] = [
  {
    number: 57,
    title: 'Agents and MCP: who acts for whom with which token',
    needs: [13, 40, 54],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 58,
    title: 'The neighbours: SAML, passkeys, other token formats',
    needs: [5, 41],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
]

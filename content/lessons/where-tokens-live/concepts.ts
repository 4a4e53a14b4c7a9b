import type { Concept } from '../../lesson'

export const concepts: readonly Concept[] = [
  {
    number: 48,
    title: 'Where a browser application keeps its tokens',
    needs: [3, 20, 31],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 49,
    title: 'Requests that the user did not make: CSRF and SameSite',
    needs: [2, 48],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 50,
    title: 'What CORS does and does not',
    needs: [20, 49],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 51,
    title: 'A backend for the page (BFF)',
    needs: [48, 49],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
  {
    number: 52,
    title: 'Apps on phones and desktops',
    needs: [22, 24],
    truth: '',
    beliefs: [],
    evidence: [],
    asked: [],
  },
]

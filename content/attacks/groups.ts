/** The attack labs, by what they break. */
import type { Breaks } from './lab'

export type LabGroup = {
  readonly id: Breaks
  readonly title: string
  readonly lead: string
}

export const labGroups: readonly LabGroup[] = [
  {
    id: 'signature',
    title: 'Who signed it',
    lead: 'A token is worth what its signature is worth. These attacks get around the check of it.',
  },
  {
    id: 'audience',
    title: 'Whom it is for',
    lead: 'A good token, shown to somebody for whom it was not meant.',
  },
  {
    id: 'lifetime',
    title: 'How long it counts',
    lead: 'What was stolen once goes on working, longer or more often than it should.',
  },
  {
    id: 'redirect',
    title: 'The way through the browser',
    lead: 'The code flow sends its answers through a browser. Mallory stands on that way, or bends it.',
  },
  {
    id: 'person',
    title: 'The person in front of it',
    lead: 'Nothing is forged. Somebody honest is brought to do what Mallory wants.',
  },
]

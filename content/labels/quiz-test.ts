/** The words of the test before the first lesson and after the last. */
export const testWords = {
  title: 'Before and after',
  lead: 'Twenty questions before the first lesson, and twenty others like them after the last. The difference is what you have learnt.',
  rules: 'Nothing is said of your answers until the end. None of these questions is asked anywhere else.',
  begin: { before: 'Begin the test before', after: 'Begin the test after' },
  at: (at: number, of: number) => `${at} of ${of}`,
  none: 'The questions of the test are not there yet.',
  over: 'How it went',
  table: 'Right answers, by part',
  part: 'Part',
  before: 'Before',
  after: 'After',
  difference: 'Difference',
  all: 'All',
  right: (right: number, of: number) => `${right} of ${of}`,
  notTaken: 'not taken',
  change: (change: number) => (change > 0 ? `+${change}` : `${change}`),
} as const

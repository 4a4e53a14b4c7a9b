/** What stands at the field for an error, and at what is asked about the API that gave it. */
export const refusalLabels = {
  error: 'The error you got',
  errorHint:
    'A WWW-Authenticate header, the body of an answer, a line of a log. What it speaks of is tried with the token and the key.',
  scope: 'Scope that the request needs',
  time: 'Time by the API’s clock (UTC)',
  timeHint: '2026-11-26 12:00:00',
} as const

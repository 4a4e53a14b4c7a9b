/** What the site says of itself. */
export const site = {
  name: 'Claimcheck',
  title: 'OAuth or JWT? Watch both run',
  description:
    'OAuth is how you let an app use your account somewhere else without giving it your password. A JWT is a signed note. Claimcheck runs both, for real, and lets you step through every message.',
  footer:
    'Real OAuth and real tokens, one message at a time. No account, no tracking. The people and the hosts are made up.',
  notices: 'Whose work this is made of',
} as const

export const tooManyRuns = {
  title: 'Too many runs at once',
  text: 'Your address has started more runs in the last minute than this server plays for one. Wait a moment, and load the page again.',
}

/** The page to take away. */
export const sheetWords = {
  title: 'OAuth or JWT? On one page',
  print: 'Print the sheet',
  lead: 'A page to take away: the two questions with the figures above, and when to use which.',
  from: (date: string) => `Counted in six real runs on ${date}. Claimcheck.`,
  when: 'When to use which',
} as const

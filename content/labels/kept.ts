/** What is said where this browser does not keep what it was given. */
const causes = {
  unavailable: 'This browser lets this page keep nothing, as private windows do.',
  full: 'This browser has no room left for this site.',
  newer: 'Another tab has opened a newer version of this site. Load this page again to go on with that.',
  blocked: 'Another tab has an older version of this site open. Close it, or load it again.',
  other: 'This browser could not keep it.',
} as const

export const keptWords = {
  causes,
  kept: 'What you do here stays in this page until you close it, and nothing of it is lost before that.',
  detail: (text: string) => `The browser says: ${text}`,
  retry: 'Try again',
  export: 'Export what is here',
} as const

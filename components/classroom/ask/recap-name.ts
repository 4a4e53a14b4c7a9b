/** The position that is the end of a story, to look back on it: docs/links.md. */
export const recap = 'recap'

/** What is shown of a note: words that explain its code, and what the party itself wrote, which names what it compared. */

/** `words`: for the code, where there are any. `party`: as the page calls it. */
export function noteText({ code, text }: { code: string; text: string }, party: string, words?: string): string {
  if (words === undefined) return `${party}: ${text}`
  return isCodeAlone(code, text) ? words : `${words} ${party}: ${text}`
}

/** Events of the authorization server come without a text of their own: it is the code once more. */
function isCodeAlone(code: string, text: string): boolean {
  return text === code.replaceAll(/[._]/g, ' ')
}

/** Texts of others inside Markdown, so that they stay texts (CommonMark 0.31). */

/** A code block that its content cannot end: its fence is longer than any row of backticks in it. */
export function fenced(text: string, language: string): string {
  const rows = text.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(3, ...rows.map(({ length }) => length + 1)))
  return `${fence}${language}\n${text}\n${fence}`
}

/** A text in a line, in which nothing is markup, begins a list or ends the line. */
export function inline(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  // An underscore inside a word is one (CommonMark §6.2).
  return line
    .replace(/[\\`*[\]<>#~&$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/^(\d*)([-+.)])/, '$1\\$2')
}

/** Somebody's own Markdown, as a quotation that it cannot leave. Its tags are text. */
export function quoted(markdown: string): string {
  return markdown
    .replaceAll('<', '&lt;')
    .split(/\r\n|\r|\n/)
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}

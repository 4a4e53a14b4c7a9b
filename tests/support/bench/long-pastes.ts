/** Long texts of the kinds that make a careless reader of tokens slow. */

const header = 'eyJhbGciOiJIUzI1NiJ9'
const token = `${header}.eyJzdWIiOiJhIiwiZXhwIjoyMTAwMDAwMDAwfQ.KeIE-hTyDXjLba1fVozcYRrc6VAkcb0kkRZ5I2kEozs`

/** Each of about that many characters. */
export function longPastes(length: number): Readonly<Record<string, string>> {
  const of = (text: string) => text.repeat(Math.ceil(length / text.length)).slice(0, length)
  const half = Math.floor(length / 2)
  return {
    'spaces inside of a token': `${token.slice(0, 30)}${of(' ')}${token.slice(30)}`,
    'line breaks inside of a token': `${token.slice(0, 30)}${of(' \n')}${token.slice(30)}`,
    spaces: `${of(' ')}x`,
    dots: of('.'),
    'dots behind a header': `${header}${of('.')}`,
    quotes: of('"'),
    'backslashes and quotes': of('\\"'),
    backslashes: of('\\'),
    braces: of('{'),
    'nested JSON': `${'{"a":'.repeat(half / 5)}1${'}'.repeat(half / 5)}`,
    'eyJ, again and again': of('eyJ'),
    'eyJ, one a line': of('eyJ\n'),
    'headers, one a line': of(`${header}\n`),
    'headers with a dot': of(`${header}. `),
    'headers with a dot and a letter': of(`${header}.a `),
    'tokens, one a line': of(`${token}\n`),
    'one long payload': `${header}.${of('a')}.${'b'.repeat(43)}`,
    'one long word': of('a'),
    'letters with blanks between': of('a '),
    'percent signs': of('%'),
    'percent codes': of('%25'),
    'percent codes of dots': `${header}${of('%2Ea')}`,
    'chunks of a cookie': of('s.0=a; '),
    'base64 of text': Buffer.from(of('hello, ')).toString('base64'),
    'base64 in base64': Buffer.from(Buffer.from(of(token)).toString('base64')).toString('base64'),
    'Bearer, again and again': of('Bearer '),
    'names and equals signs': of('access_token='),
    'tildes behind a token': `${token}${of('~a')}`,
    'strangers inside of a payload': `${header}.${of('ab ')}.x`,
    'colours of a terminal': of('\u001b[31m'),
    'zero width spaces': of('\u200b'),
    'angle brackets': of('<'),
    'hyphens and base64': of('aaaaaaaa--'),
    'words and colons': of('aaaa:'),
    'strings of JSON': JSON.stringify(Array.from({ length: length / 50 }, () => 'x'.repeat(46))),
  }
}

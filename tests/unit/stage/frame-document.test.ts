/** What a page in the sandboxed frame must not have: anything that sends the visitor's browser elsewhere by itself. */
import { load } from 'cheerio'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { frameDocument } from '@/components/stage/screens/frame-document'

const names = ['iframe', 'frame', 'frameset', 'object', 'embed', 'link', 'base', 'portal', 'fencedframe'] as const
const travels = [...names, 'meta[http-equiv=refresh]'].join(', ')

/** As a browser parses it, what is in a template included. */
function travelling(html: string): string[] {
  const page = load(frameDocument(html))
  const templates = page('template').map((_, each) => page(each).html() ?? '')
  return [page, ...templates.toArray().map((inside) => load(inside))].flatMap((each) =>
    each(travels)
      .toArray()
      .map((found) => each(found).prop('tagName') ?? ''),
  )
}

const pieces = fc.array(
  fc.constantFrom(
    ...names.flatMap((name) => [`<${name}`, `<${name} `, `</${name}>`, `<${name.toUpperCase()}/`, `<${name}\n>`, name]),
    ...[
      '<meta http-equiv=refresh content="0;url=//a.test">',
      '<',
      '>',
      '/',
      '"',
      "'",
      '<!--',
      '-->',
      '<svg>',
      '</svg>',
    ],
    ...[
      '<style>',
      '</style>',
      '<title>',
      '</title>',
      '<template>',
      '</template>',
      '<b title="',
      '<x-',
      '<<',
      '\0',
      '=',
      ' src=//a.test ',
    ],
    ...['<math>', '<![CDATA[', ']]>', '<noscript>', '<textarea>', '</textarea>', '&lt;iframe>', '<i\0frame>'],
  ),
  { maxLength: 25 },
)

describe('nothing travels by itself', () => {
  test.each([
    '<meta http-equiv=refresh content="0;url=http://a.test/">',
    '<META\thttp-equiv="refresh" content="0;url=http://a.test/">',
    '<iframe src="http://a.test/"></iframe>',
    '<iframe/src=http://a.test/>',
    '<svg><foreignObject><iframe src="http://a.test/"></iframe></foreignObject></svg>',
    '<frameset><frame src="http://a.test/"></frameset>',
    '<object data="http://a.test/"></object><embed src="http://a.test/">',
    '<link rel=preconnect href="http://a.test/"><base href="http://a.test/">',
    '<template shadowrootmode=open><iframe src="http://a.test/"></iframe></template>',
  ])('%s', (html) => {
    expect(travelling(html)).toEqual([])
  })

  test('a property: however the markup is broken', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        expect(travelling(parts.join(''))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })
})

test('what a page shows stays as it is', () => {
  const html =
    '<!doctype html><html><head><title>Sign in</title><style>main{}</style></head><body><main>&lt;iframe&gt; iframe linked <a href="/x">frame</a><form><input name=a></form></main>'
  expect(frameDocument(html).endsWith(html)).toBe(true)
})

import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** All that a page may be made of. The parties have an `/api` of their own, in the story, and routes are what is asked. */
const sources = globSync('{app,components,content,lib}/**/*.{ts,tsx}', {
  exclude: (path) => /^(app\/api|lib\/parties)$/.test(path),
})

const client = 'lib/api/client.ts'

function filesWith(pattern: RegExp): string[] {
  return sources.filter((path) => pattern.test(readFileSync(path, 'utf8'))).toSorted()
}

describe('one client asks the API', () => {
  test('nobody but it calls fetch, except to keep the theme, and to read what the glossary’s cards say and what is asked of a lesson', () => {
    const callers = filesWith(/(?<![\w.])fetch\(/)
    const others = [
      'components/glossary/term-card.tsx',
      'components/lesson/ways-in/taught-in-flow.tsx',
      'components/quiz/session/load-questions.ts',
      'components/ui/theme-switch.tsx',
    ]
    expect(callers).toEqual(expect.arrayContaining(others))
    expect(callers.filter((path) => path !== client)).toEqual(others)
  })

  test('nobody but it and its part for the classroom knows the addresses of the API, except what crawlers are told', () => {
    const knowing = filesWith(/['"`]\/api\//)
    expect(knowing.filter((path) => path !== client)).toEqual(['app/robots.ts', 'lib/api/rooms.ts'])
  })
})

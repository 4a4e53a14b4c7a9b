import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Button } from '@/components/ui/button'

const root = join(import.meta.dirname, '../..')

/** The source files of the page, each with its text. */
const files = ['app', 'components'].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /[.]tsx?$/.test(name))
    .map((name) => ({ path: join(room, name), text: readFileSync(join(root, room, name), 'utf8') })),
)

/** Where a CSS module is that a file imports, from the root. */
function modulesIn({ path, text }: (typeof files)[number]): string[] {
  return [...text.matchAll(/from '([^']+[.]module[.]css)'/g)].map(([, from = '']) =>
    from.startsWith('@/') ? from.slice(2) : join(dirname(path), from),
  )
}

describe('the law of styles', () => {
  test('a CSS module is imported only within its own folder', () => {
    const borrowed = files.flatMap((file) =>
      modulesIn(file)
        .filter((module) => dirname(module) !== dirname(file.path))
        .map((module) => `${file.path} borrows ${module}`),
    )
    expect(files.flatMap(modulesIn).length).toBeGreaterThan(20)
    expect(borrowed).toEqual([])
  })

  test('only an instrument has CSS modules: the stage, the picture of a beat, the run on the home page, the tokens, the experiment of /compare, the small stage of a lesson, the classroom', () => {
    const instruments = /^components[/](stage|picture|home|token|compare|lesson[/]live|classroom)[/]/
    expect(files.flatMap(modulesIn).filter((module) => !instruments.test(module))).toEqual([])
  })
})

describe('the kit', () => {
  test.each([
    ['<button', 'components/ui/button.tsx'],
    ['<dialog', 'components/ui/dialog.tsx'],
    ['navigator.clipboard', 'components/ui/copy.tsx'],
  ])('%s is written in one place', (what, where) => {
    const found = files.filter(({ text }) => new RegExp(`${what}\\b`).test(text)).map(({ path }) => path)
    expect(found).toEqual([where])
  })

  test('a button submits no form unless it is told to', () => {
    expect(Button({ look: 'plain' }).props.type).toBe('button')
    expect(Button({ look: 'plain', type: 'submit' }).props.type).toBe('submit')
  })

  test('a button with nothing to do says so, does nothing, and can still have the focus', () => {
    const { props } = Button({ look: 'tool', idle: true, onClick: () => {} })
    expect(props).toMatchObject({ 'aria-disabled': true, onClick: undefined })
    expect(props.disabled).toBeUndefined()
  })

  test('a button that waits for an answer can say that it is disabled and still do its work', () => {
    const onClick = () => {}
    const { props } = Button({ look: 'bare', idle: false, 'aria-disabled': true, onClick })
    expect(props).toMatchObject({ 'aria-disabled': true, onClick })
  })
})

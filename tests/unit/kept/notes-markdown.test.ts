import { expect, test } from 'vitest'
import { notesMarkdown } from '@/lib/kept/notes-markdown'

const note = (id: string, where: string, text: string) => ({ id, where, text, at: 0 })
const placeOf = (where: string) => ({ title: `Place [${where}]`, href: `/${where}` })

test('notes of one place stand below one heading, which links to it', () => {
  const notes = [note('1', 'a', 'First.\n'), note('2', 'b', '- a list'), note('3', 'a', 'Second.')]
  expect(notesMarkdown('My notes', notes, placeOf)).toBe(
    '# My notes\n\n## [Place \\[a\\]](/a)\n\nFirst.\n\nSecond.\n\n## [Place \\[b\\]](/b)\n\n- a list\n',
  )
})

test('no note is a heading and nothing else', () => {
  expect(notesMarkdown('My notes', [], placeOf)).toBe('# My notes\n')
})

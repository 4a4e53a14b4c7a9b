/** What the page shows of a party's own notes. */
import { expect, test } from 'vitest'
import { noteText } from '@/components/stage/message/note-text'

test('words for a code never hide what the party wrote down itself', () => {
  const note = { code: 'end_session.error', text: 'client_id is "a", and "b" was expected' }
  expect(noteText(note, 'Acme ID', 'It could not be done.')).toBe(
    'It could not be done. Acme ID: client_id is "a", and "b" was expected',
  )
})

test('an event without a text of its own is shown by its words alone', () => {
  expect(noteText({ code: 'grant.saved', text: 'grant saved' }, 'Acme ID', 'It wrote that down.')).toBe(
    'It wrote that down.',
  )
})

test('a note without words is shown as the party wrote it', () => {
  expect(noteText({ code: 'x.y', text: 'Nothing came.' }, 'Acme ID')).toBe('Acme ID: Nothing came.')
})

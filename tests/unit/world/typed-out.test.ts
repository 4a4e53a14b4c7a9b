import { expect, test } from 'vitest'
import { typedOut } from '@/lib/world/typed-out'

const shown = { user_code: 'ABCD-EFGH', link: 'https://id.acme.test/approve/x' }

test('what somebody types is what another screen shows under that name', () => {
  const act = { kind: 'submit', form: 0, fields: { user_code: '{user_code}', confirm: 'yes' } } as const
  expect(typedOut(act, shown)).toEqual({ ...act, fields: { user_code: 'ABCD-EFGH', confirm: 'yes' } })
  expect(typedOut({ kind: 'follow', href: '{link}' }, shown)).toEqual({ kind: 'follow', href: shown.link })
  expect(typedOut({ kind: 'open', address: '{link}?a={user_code}' }, shown)).toEqual({
    kind: 'open',
    address: `${shown.link}?a=ABCD-EFGH`,
  })
})

test('braces around anything else stay as they are', () => {
  const act = { kind: 'submit', form: 0, fields: { login: '{toString} {nobody} {}' } } as const
  expect(typedOut(act, shown)).toEqual(act)
  const wait = { kind: 'wait', seconds: 5, task: '{link}' } as const
  expect(typedOut(wait, shown)).toBe(wait)
})

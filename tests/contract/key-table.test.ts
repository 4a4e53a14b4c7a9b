/** The table of keys in a lab: whoever gets their own words into the query gets a row, and nothing that takes long or leaves memory. */
import { expect, it } from 'vitest'
import { firstValue } from '@/lib/parties/resource-server/guards/key-table'

const at = {
  jwks: { keys: [{ kty: 'EC', kid: 'one' }] },
  issuer: 'https://id.acme.test',
  issuers: [],
  audience: 'https://api.acme.test',
  algorithm: 'ES256',
  now: 0,
}
const injected = (sql: string) => firstValue(at, `SELECT value FROM keys WHERE name = 'x' ${sql}`)
const many = Array.from({ length: 9 }, (_, n) => `(${n})`).join(',')

it('finds a key by its name, and by what was put into the query', async () => {
  expect(await firstValue(at, 'SELECT value FROM keys WHERE name = ?', 'one')).toContain('"kid":"one"')
  expect(await injected("UNION SELECT 'mine'")).toBe('mine')
})

it('says so where there is none, and where the query is none', async () => {
  await expect(firstValue(at, 'SELECT value FROM keys WHERE name = ?', 'two')).rejects.toMatchObject({
    code: 'no_such_key',
  })
  await expect(injected("'")).rejects.toMatchObject({ code: 'query_failed' })
})

it.each([
  [
    'counts for ever',
    'UNION SELECT * FROM (WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT count(*) FROM t)',
  ],
  [
    'combines much',
    `UNION SELECT 1 FROM (VALUES${many}), (VALUES${many}), (VALUES${many}), (VALUES${many}), (VALUES${many})`,
  ],
  [
    'combines much under the name of the table',
    `UNION SELECT * FROM (WITH keys(n) AS (VALUES${many}) SELECT 1 FROM keys a, keys b, keys c, keys d, keys e)`,
  ],
  ['takes much memory', 'UNION SELECT zeroblob(900000000)'],
  ['makes rows out of nothing', "UNION SELECT value FROM json_each('[1,2,3]')"],
  ['looks at what else there is', 'UNION SELECT sql FROM sqlite_schema'],
  ['calls a function', 'UNION SELECT sqlite_version()'],
])('refuses at once what %s', async (_, sql) => {
  const before = performance.now()
  await expect(injected(sql)).rejects.toMatchObject({ code: 'query_failed' })
  expect(performance.now() - before).toBeLessThan(1500)
})

it.each(["ATTACH DATABASE '/tmp/x.db' AS x", "VACUUM INTO '/tmp/x.db'", 'PRAGMA temp_store', 'DROP TABLE keys'])(
  'does not do this: %s',
  async (sql) => {
    await expect(firstValue(at, sql)).rejects.toMatchObject({ code: 'query_failed' })
  },
)

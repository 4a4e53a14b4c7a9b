/** The provider's adapter over a world's records. */
import type { Adapter, AdapterPayload } from 'oidc-provider'
import { current } from './serving'
import type { Stored } from './state'

/** Who asks for one of these that has expired is told so, and not that it is unknown (RFC 8628 §3.5, CIBA §11). */
const outliving: readonly string[] = ['DeviceCode', 'BackchannelAuthenticationRequest']

/** An adapter for one model. Payloads are copied on the way in, as JSON, and out: a record never changes in a world that is kept. */
export function worldAdapter(model: string): Adapter {
  const keyOf = (id: string) => `${model}:${id}`
  const isMine = (key: string) => key.startsWith(`${model}:`)
  const read = outliving.includes(model) ? deadOrAlive : alive
  const findBy = (name: string, value: string) =>
    read(Object.entries(current().records).find(([key, { payload }]) => isMine(key) && payload[name] === value)?.[1])
  return {
    find: async (id) => {
      current().lookUps.push(model)
      return read(current().records[keyOf(id)])
    },
    findByUid: async (uid) => findBy('uid', uid),
    findByUserCode: async (userCode) => findBy('userCode', userCode),
    upsert: async (id, payload, expiresIn) => {
      const expiresAt = expiresIn ? Math.floor(current().now / 1000) + expiresIn : null
      write(keyOf(id), { payload: JSON.parse(JSON.stringify(payload)), expiresAt })
    },
    consume: async (id) => {
      const record = current().records[keyOf(id)]
      const consumed = record?.payload.consumed ?? Math.floor(current().now / 1000)
      // The first use counts, where a second one is forgiven.
      if (record) write(keyOf(id), { ...record, payload: { ...record.payload, consumed } })
    },
    destroy: async (id) => remove((key) => key === keyOf(id)),
    revokeByGrantId: async (grantId) => remove((key, { payload }) => isMine(key) && payload.grantId === grantId),
  }
}

function write(key: string, record: Stored): void {
  const store = current()
  store.records = { ...store.records, [key]: record }
}

function alive(record: Stored | undefined): AdapterPayload | undefined {
  return !record || isExpired(record) ? undefined : JSON.parse(JSON.stringify(record.payload))
}

/** The provider compares `exp` with its own clock, which does not know how long people have waited in this world. */
function deadOrAlive(record: Stored | undefined): AdapterPayload | undefined {
  return record && isExpired(record) ? { ...JSON.parse(JSON.stringify(record.payload)), exp: 0 } : alive(record)
}

function isExpired({ expiresAt }: Stored): boolean {
  return expiresAt !== null && expiresAt * 1000 <= current().now
}

/** Keeps something of our own beside the provider's records: `key` begins with the name of what it is. */
export function keep(key: string, payload: Stored['payload'], seconds: number): void {
  write(key, { payload, expiresAt: Math.floor(current().now / 1000) + seconds })
}

/** What was kept under this key; `undefined` where it was nothing, or has expired. */
export function kept(key: string): Stored['payload'] | undefined {
  return alive(current().records[key])
}

function remove(matches: (key: string, record: Stored) => boolean): void {
  const store = current()
  store.records = Object.fromEntries(Object.entries(store.records).filter(([key, record]) => !matches(key, record)))
}

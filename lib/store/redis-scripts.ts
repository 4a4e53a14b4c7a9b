/**
 * What is done in Redis in one go: a script runs alone, and all of it or nothing happens, for whatever may refuse comes
 * before the first write. The keys of one run, or of one room, have a hash tag in common, so that a cluster keeps them together.
 */
import { createHash } from 'node:crypto'

export type Script = { readonly text: string; readonly sha1: string }

function script(text: string): Script {
  return { text, sha1: createHash('sha1').update(text).digest('hex') }
}

/** Counts up with what is kept, and how: what an older version kept is not seen, and expires. */
const prefix = 'claimcheck:1'

/** Everything of a run expires at once. */
export const runKeys = (id: string): readonly string[] => keysOf(`{run:${id}}`, ['', ':steps', ':packs', ':loose'])

export const roomKeys = (code: string): readonly string[] => keysOf(`{room:${code}}`, ['', ':texts', ':notes'])

function keysOf(tag: string, names: readonly string[]): readonly string[] {
  return names.map((name) => `${prefix}:${tag}${name}`)
}

/** Of every room, its code and when it expires. */
export const roomIndex = `${prefix}:rooms`
/** Says the code of each room in which something has happened. */
export const channel = `${prefix}:changed`
export const keptKey = (name: string) => `${prefix}:kept:${name}`
export const checkKey = (name: string) => `${prefix}:check:${name}`

const expireWith = (milliseconds: string) =>
  `for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, ${milliseconds}) end`

/** Head, expiry, milliseconds until then, bytes, next id, pack (or nothing); then the steps, each with its id. */
export const createRun = script(`
if redis.call('EXISTS', KEYS[1]) == 1 then return 'step_taken' end
redis.call('HSET', KEYS[1], 'head', ARGV[1], 'expires', ARGV[2], 'bytes', ARGV[4], 'next', ARGV[5], 'loose', 0, 'packed', 0)
for at = 7, #ARGV, 2 do redis.call('HSET', KEYS[2], ARGV[at], ARGV[at + 1]) end
if ARGV[6] ~= '' then redis.call('RPUSH', KEYS[3], ARGV[6]) end
${expireWith('ARGV[3]')}
return 0`)

/** Expiry, milliseconds until then, bytes, pack, loose text (of both, one or none); then the steps. Says how many bytes are loose. */
export const addSteps = script(`
local expires = redis.call('HGET', KEYS[1], 'expires')
if not expires then return 'run_gone' end
for at = 6, #ARGV, 2 do
  if redis.call('HEXISTS', KEYS[2], ARGV[at]) == 1 then return 'step_taken' end
end
redis.call('HINCRBY', KEYS[1], 'bytes', ARGV[3])
local highest = tonumber(redis.call('HGET', KEYS[1], 'next'))
for at = 6, #ARGV, 2 do
  redis.call('HSET', KEYS[2], ARGV[at], ARGV[at + 1])
  highest = math.max(highest, tonumber(ARGV[at]) + 1)
end
redis.call('HSET', KEYS[1], 'next', highest)
if ARGV[4] ~= '' then redis.call('RPUSH', KEYS[3], ARGV[4]) end
if ARGV[5] ~= '' then
  redis.call('RPUSH', KEYS[4], ARGV[5])
  redis.call('HINCRBY', KEYS[1], 'loose', ARGV[3])
end
local left = redis.call('PTTL', KEYS[1])
if tonumber(ARGV[1]) > tonumber(expires) then
  redis.call('HSET', KEYS[1], 'expires', ARGV[1])
  left = ARGV[2]
end
${expireWith('left')}
return tonumber(redis.call('HGET', KEYS[1], 'loose'))`)

/** How often loose texts were packed, the packs, and what is loose: of one moment. */
export const readParts = script(`
return { redis.call('HGET', KEYS[1], 'packed'), redis.call('LRANGE', KEYS[3], 0, -1), redis.call('LRANGE', KEYS[4], 0, -1) }`)

/** How often they were packed when they were read; how many packs and loose texts, of how many bytes, go into this pack. */
export const packLoose = script(`
if redis.call('HGET', KEYS[1], 'packed') ~= ARGV[1] then return 0 end
redis.call('RPUSH', KEYS[3], ARGV[5])
redis.call('LTRIM', KEYS[3], ARGV[2], -1)
redis.call('LTRIM', KEYS[4], ARGV[3], -1)
redis.call('HINCRBY', KEYS[1], 'packed', 1)
redis.call('HINCRBY', KEYS[1], 'loose', -ARGV[4])
redis.call('PEXPIRE', KEYS[3], redis.call('PTTL', KEYS[1]))
return 1`)

/** Head, when it is opened, expiry, milliseconds until then. */
export const openRoom = script(`
local expires = redis.call('HGET', KEYS[1], 'expires')
if expires and tonumber(expires) > tonumber(ARGV[2]) then return 'room_taken' end
if expires then redis.call('DEL', unpack(KEYS)) end
redis.call('HSET', KEYS[1], 'head', ARGV[1], 'expires', ARGV[3])
redis.call('PEXPIRE', KEYS[1], ARGV[4])
return 0`)

const tellAndExpire = `
${expireWith("redis.call('PTTL', KEYS[1])")}
redis.call('PUBLISH', ARGV[1], ARGV[2])`

/** Channel, what to say there; then the texts. */
export const appendTexts = script(`
if redis.call('EXISTS', KEYS[1]) == 0 then return 'room_gone' end
for at = 3, #ARGV do redis.call('RPUSH', KEYS[2], ARGV[at]) end
${tellAndExpire}
return redis.call('LLEN', KEYS[2])`)

/** Channel, what to say there; then seats, each with its text. */
export const noteSeats = script(`
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
for at = 3, #ARGV, 2 do redis.call('HSET', KEYS[3], ARGV[at], ARGV[at + 1]) end
${tellAndExpire}
return 1`)

/** The value that is kept, which is the first. */
export const keepFirst = script(`
redis.call('SETNX', KEYS[1], ARGV[1])
return redis.call('GET', KEYS[1])`)

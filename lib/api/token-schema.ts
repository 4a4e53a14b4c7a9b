/** What the API accepts where a token is changed: JSON of a bounded depth and size. */
import { z } from 'zod'
import { type Json, signings } from '../world/edit'

/** An object in a claim, such as `act` (RFC 8693 §4.1) or `authorization_details` (RFC 9396 §2), seldom goes deeper than four. */
const deepest = 8
const mostMembers = 100
const tooMany = `An object has ${mostMembers} members at most.`

const memberName = z.string().min(1).max(200)
const scalar = z.union([z.null(), z.boolean(), z.number(), z.string().max(16_384)])

function jsonDownTo(depth: number): z.ZodType<Json> {
  if (depth === 0) return scalar
  const inside = jsonDownTo(depth - 1)
  return z.union([scalar, z.array(inside).max(mostMembers), z.record(memberName, inside).refine(isSmall, tooMany)])
}

const members = z.record(memberName, jsonDownTo(deepest)).refine(isSmall, tooMany)

/** The member `token` of a change. */
export const tokenSchema = z.strictObject({
  header: members.optional(),
  payload: members.optional(),
  sign: z.enum(signings),
})

function isSmall(object: object): boolean {
  return Object.keys(object).length <= mostMembers
}

/** What a token panel is told about the members it shows. `content/words/claims` has the sentences. */
import type { ClaimWords } from '@/content/types'

/** By name. A member without words is shown without an explanation. */
export type MemberWords = Readonly<Partial<Record<string, ClaimWords>>>

export type TokenWords = { readonly header: MemberWords; readonly claims: MemberWords }

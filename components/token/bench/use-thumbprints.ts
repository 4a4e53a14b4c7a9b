'use client'
import { useEffect, useState } from 'react'
import type { Note, ReadKeys } from '@/lib/jwt/keys/given'
import type { ThumbprintNote } from '@/lib/jwt/keys/thumbprints'

type Notes = readonly Note<ThumbprintNote>[]

const none: Notes = []

/** What is wrong with the hashes of certificates in the keys, a moment after the keys: a hash takes waiting for. */
export function useThumbprints(keys: ReadKeys): Notes {
  const [known, setKnown] = useState<{ readonly keys: ReadKeys; readonly notes: Notes } | null>(null)
  const hasHash = (keys.type === 'jwk' || keys.type === 'jwks') && keys.keys.some((jwk) => jwk.x5c !== undefined)
  useEffect(() => {
    let isCurrent = true
    const ask = async () => {
      const { thumbprintNotes } = await import('@/lib/jwt/keys/thumbprints')
      const notes = await thumbprintNotes(keys)
      if (isCurrent) setKnown({ keys, notes })
    }
    if (hasHash) void ask()
    return () => {
      isCurrent = false
    }
  }, [keys, hasHash])
  return known?.keys === keys ? known.notes : none
}

'use client'

import { startTransition, useEffect, useState } from 'react'

/**
 * A value as it was drawn last, until there is time to draw it anew. Unlike `useDeferredValue`, which can keep an old
 * value for good where steps come while the page wakes, it is told after every commit.
 */
export function useLater<Value>(value: Value): Value {
  const [later, setLater] = useState(() => value)
  useEffect(() => startTransition(() => setLater(() => value)), [value])
  return later
}

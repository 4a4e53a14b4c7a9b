'use client'

import { Button } from '@/components/ui/button'
import { predictSwitchWords as words } from '@/content/labels/predict-switch'
import type { PredictToggle } from './use-predict-switch'

/** Switches the questions on and off. */
export function PredictSwitch({ on, toggle }: PredictToggle) {
  return (
    <Button look="tool" className="flex-none" aria-pressed={on} title={words.title} onClick={toggle}>
      {words.toggle}
    </Button>
  )
}

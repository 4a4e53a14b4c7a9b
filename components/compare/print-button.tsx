'use client'
import { Button } from '@/components/ui/button'
import { sheetWords } from '@/content/compare/sheet'

/** Opens the browser's own print dialog. */
export function PrintButton() {
  return (
    <Button look="plain" className="mt-4" onClick={() => window.print()}>
      {sheetWords.print}
    </Button>
  )
}

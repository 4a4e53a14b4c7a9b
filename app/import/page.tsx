import type { Metadata } from 'next'
import { Importer } from '@/components/import/importer'
import { importWords as words } from '@/content/labels/import'

export const metadata: Metadata = { title: words.title, description: words.lead }

export default function ImportPage() {
  return <Importer />
}

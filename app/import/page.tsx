import type { Metadata } from 'next'
import { importWords as words } from '@/content/labels/import'
import { Importer } from './importer'

export const metadata: Metadata = { title: words.title, description: words.lead }

export default function ImportPage() {
  return <Importer />
}

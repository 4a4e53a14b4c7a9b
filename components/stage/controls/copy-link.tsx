'use client'

import { lastingHref } from '@/components/stage/lasting-href'
import type { Story } from '@/components/stage/story/use-story'
import type { StageControl } from '@/components/stage/use-stage'
import { Copy } from '@/components/ui/copy'
import { linkWords as words } from '@/content/labels/story'
import styles from './copy-link.module.css'
import { LinkIcon } from './stage-icons'

/** In milliseconds. */
const saidFor = 4000

type Props = { readonly stage: StageControl; readonly story: Story }

/** Copies a link to this place that plays it afresh, whenever it is opened. */
export function CopyLink({ stage, story }: Props) {
  const link = () => new URL(lastingHref({ ...stage, view: story.view, recap: story.over }), location.href).href
  return (
    <span className={styles.copy}>
      <Copy text={link} words={words} look="tool" icon={<LinkIcon />} saidFor={saidFor} />
    </span>
  )
}

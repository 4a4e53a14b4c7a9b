'use client'

import { Copy } from '@/components/ui/copy'
import { lessonWords } from '@/content/labels/lesson'
import { type PromptFacts, type PromptId, prompts, promptText } from '@/content/prompts'

const words = lessonWords.prompts

/** Copies a prompt. It is put together when it is asked for. */
export function CopyPrompt({ id, facts }: { readonly id: PromptId; readonly facts: PromptFacts }) {
  return <Copy look="small" text={() => promptText(id, facts)} words={words} label={words.copyThis(prompts[id].for)} />
}

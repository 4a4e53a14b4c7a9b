/** Who can sign a token that was changed in a message. */

import { nameOf } from '@/components/stage/party-names'
import { tokenEditorWords } from '@/content/labels/token-editor'
import { type Signing, signings } from '@/lib/world/edit'
import type { PartyId } from '@/lib/world/message'
import type { RunView } from '@/lib/world/run'

export type SigningChoice = { readonly value: Signing; readonly label: string }

/** What can be done about the signature of a token that this party sends: it signs only where it holds a key. */
export function signingChoices(run: RunView, sender: PartyId): SigningChoice[] {
  const canSign: Readonly<Record<Signing, boolean>> = {
    keep: true,
    none: true,
    sender: run.parties.some(({ id, signs }) => id === sender && signs),
    stranger: true,
    leaked: run.parties.some(({ role, signs }) => signs && role.endsWith('server')),
    'public-as-secret': run.parties.some(isIssuer),
  }
  return signings
    .filter((value) => canSign[value])
    .map((value) => ({ value, label: tokenEditorWords.choices[value](nameOf(run, sender), issuerName(run)) }))
}

/** What was done about it, in a few words. */
export function saySigning(run: RunView, sender: PartyId, signing: Signing): string {
  return tokenEditorWords.signed[signing](nameOf(run, sender), issuerName(run))
}

function issuerName(run: RunView): string {
  return nameOf(run, run.parties.find(isIssuer)?.id ?? null)
}

function isIssuer({ role, signs }: RunView['parties'][number]): boolean {
  return role === 'authorization-server' && signs
}

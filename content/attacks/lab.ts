/** The shapes of the labs: attacks that run for real, and the code that lets them through or stops them. */
import type { Guard, LabId } from '../../lib/world/guards'
import type { MessageKind } from '../../lib/world/kinds'
import type { PartyId, PartyRole } from '../../lib/world/message'
import type { Act } from '../../lib/world/party'
import type { Settings } from '../../lib/world/settings'
import type { PartySetup } from '../../lib/world/setup'
import type { DefaultAct, SpecReference } from '../types'
import type { Move } from './move'

/** What must come true. It is read off the run, and nobody else is asked. */
export type Goal =
  /** A message of this kind has arrived there, with this text in it. */
  | { readonly arrives: MessageKind; readonly to: PartyId; readonly contains?: string }
  /** A party knows a value of this name, with this text in it. */
  | { readonly knows: string; readonly by: PartyId; readonly contains?: string }
  /** What arrives last of all is a message of this kind, there. */
  | { readonly ends: MessageKind; readonly to: PartyId }
  /** A party’s own log says so. */
  | { readonly notes: string; readonly by: PartyId; readonly contains?: string }

/** How it is refused: on the wire, and in the log of whoever refuses. */
export type Stopped = {
  readonly refusedBy: PartyRole
  /** The OAuth error code, or the HTTP status where there is none; `null` where nobody is told. */
  readonly wire: string | null
  /** The code of the inside note, and words that it contains. A note that refuses nothing will do where nothing is refused. */
  readonly note: { readonly code: string; readonly contains: string }
}

/** A change of one line that may be the remedy. */
export type Fix = {
  readonly id: string
  /** What it does, as somebody would say it: `Compare state with the one that was kept`. */
  readonly title: string
  /** The world with it: another guard, or another setting. All else stays as the lab has it. */
  readonly with: Partial<Settings>
  /** Whether it stops the attack and all its variants, and lets everybody honest through. CI holds it against the runs. */
  readonly right: boolean
  /** How the attack ends with it, where that is not as the lab has it. */
  readonly stopped?: Stopped
  /** What is to be learned from it, once it was tried. One to three sentences. */
  readonly told: string
}

/** The same attack in another dress, or one like it, in the same world. */
export type Variant = {
  readonly title: string
  readonly script: readonly Move[]
  /** That of the lab where it is left out. */
  readonly goal?: Goal
}

/** What honest people do in this world, and what must come of it whatever is mended. */
export type Honest = { readonly title: string; readonly script: readonly Move[]; readonly goal: Goal }

/** What a learner has at hand in Mallory’s console. */
export type Tool =
  /** A request of her own, with these values to begin with. */
  | {
      readonly tool: 'send'
      readonly url: string
      readonly method: 'GET' | 'POST'
      readonly authorization?: string
      readonly headers?: Readonly<Record<string, string>>
      readonly form?: Readonly<Record<string, string>>
    }
  /** A token of her own, taken from this one to begin with. */
  | { readonly tool: 'forge'; readonly from: string }
  | { readonly tool: 'read'; readonly token: string }
  | { readonly tool: 'guess'; readonly token: string }
  /** Her own browser. */
  | { readonly tool: 'browser'; readonly party: PartyId; readonly opens: string }
  /** Somebody opens an address that she has sent. */
  | { readonly tool: 'lure'; readonly party: PartyId; readonly opens: string }
  /** Something that others do, by a button. */
  | { readonly tool: 'act'; readonly label: string; readonly party: PartyId; readonly act: Act }

/** What a lab is about, by what it breaks. */
export type Breaks = 'signature' | 'audience' | 'lifetime' | 'redirect' | 'person'

/** The parameters of the map: what each of them stops. */
export type Parameter =
  | 'alg'
  | 'state'
  | 'nonce'
  | 'code_challenge'
  | 'redirect_uri'
  | 'iss'
  | 'aud'
  | 'typ'
  | 'exp'
  | 'jti'
  | 'cnf'
  | 'kid'
  | 'scope'

/** What a lab, or a fault, is played and judged by. */
export type Playable = {
  readonly id: string
  readonly title: string
  readonly lead: string
  /** In the order of the lanes. Mallory’s id is `mallory`. */
  readonly parties: readonly PartySetup[]
  readonly world: Partial<Settings>
  /** What people do by themselves whenever they see such a page. */
  readonly reactions: readonly DefaultAct[]
  /** What happened before. */
  readonly before: readonly Move[]
  readonly attack: readonly Move[]
  readonly goal: Goal
  readonly fixes: readonly Fix[]
  readonly variants: readonly Variant[]
  readonly honest: readonly Honest[]
}

export type Lab = Playable & {
  readonly id: LabId
  readonly breaks: Breaks
  /** What the field calls it: `login CSRF`, `alg: none`. */
  readonly name: string
  /** What happens, in plain words: `Signed in as somebody else`. */
  readonly title: string
  /** One or two sentences: what she wants, and what lets her. */
  readonly lead: string
  /** In the order of the lanes. Mallory’s id is `mallory`. */
  readonly parties: readonly PartySetup[]
  /** The world of the lab where that is not the usual one; `guard` is the code with the hole in it. */
  readonly world: Partial<Settings> & { readonly guard: Guard }
  /** Protections that are off in it, as their code or setting names them: `skipStateCheck`, `pkce: off`. The name of the guard comes first by itself. */
  readonly alsoOff?: readonly string[]
  /** Where the code stands. */
  readonly code: {
    /** The file of the guards: `lib/parties/resource-server/guards/alg-none.ts`. */
    readonly file: string
    readonly party: PartyRole
    /** `where it checks a token` */
    readonly where: string
  }
  /** What people do by themselves whenever they see such a page. */
  readonly reactions: readonly DefaultAct[]
  /** What happened before. It tells one beat, or more. */
  readonly before: readonly Move[]
  /** What Mallory does, and what comes of it. Each of her moves tells a beat. */
  readonly attack: readonly Move[]
  readonly goal: Goal
  /** One or two sentences, said once the goal is reached: who gave her what. */
  readonly worked: string
  /** How the attack ends where the right fix is in. */
  readonly stopped: Stopped
  readonly fixes: readonly Fix[]
  readonly variants: readonly Variant[]
  readonly honest: readonly Honest[]
  /** From vague to clear; the third all but does it. */
  readonly hints: readonly [string, string, string]
  readonly tools: readonly Tool[]
  /** The clause that forbids it, in plain words. */
  readonly rule: { readonly text: string; readonly specs: readonly SpecReference[] }
  /** Where it happened: a CVE or an incident, its source, and the address where that is read. */
  readonly incident: { readonly text: string; readonly source: string; readonly at: string }
  /** How to find it in code of one’s own. */
  readonly find: {
    readonly text: string
    /** A pattern for grep. */
    readonly pattern: string
    /** A test that would have caught it, in a sentence. */
    readonly test: string
  }
  /** The parameters that stop it. */
  readonly stoppedBy: readonly Parameter[]
}

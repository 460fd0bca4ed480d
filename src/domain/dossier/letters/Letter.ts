import type { Application } from '~/domain/model/Application.ts'
import type { CaseNumber, FunderId } from '~/domain/model/ids.ts'
import type { Area, LetterWords, Setup } from '~/domain/model/Setup.ts'
import type { CommitmentLetter } from './commitmentLetterOf.ts'
import type { FunderRefusalLetter } from './funderRefusalLetterOf.ts'
import type { HearingLetter } from './hearingLetterOf.ts'
import type { RefusalLetter } from './refusalLetterOf.ts'
import type { RejectionLetter } from './rejectionLetterOf.ts'

/** What a letter to an applicant can be: `partshøring`, `afvisning`, `afslag`, `tilsagn`. */
export type LetterKind = 'hearing' | 'rejection' | 'refusal' | 'funder-refusal' | 'commitment'

/** One letter there can be; the funder is null where the authority itself writes. */
export interface LetterName {
  readonly kind: LetterKind
  readonly caseNumber: CaseNumber
  readonly funderId: FunderId | null
}

/** Whom every letter is to, what it is about, and the words the setup has for it. */
export interface LetterFrame {
  readonly setup: Setup
  readonly area: Area
  readonly application: Application
  /** Null, each by itself, where the setup has none. */
  readonly words: LetterWords
}

export type Letter =
  | HearingLetter
  | RejectionLetter
  | RefusalLetter
  | FunderRefusalLetter
  | CommitmentLetter

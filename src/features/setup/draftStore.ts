import { create } from 'zustand'
import type { RoundId } from '~/domain/model/ids.ts'
import type { SetupDraft } from './SetupDraft.ts'

/** A draft, and the versions of the setup it was begun on. */
export interface KeptDraft {
  readonly draft: SetupDraft
  readonly base: string
}

interface Drafts {
  readonly drafts: ReadonlyMap<RoundId, KeptDraft>
  /** Rounds whose frozen method is being changed. */
  readonly unlocked: ReadonlySet<RoundId>
}

/** Unsaved edits of this tab; they outlive the page, so that one can look elsewhere and come back. */
export const useDrafts = create<Drafts>(() => ({ drafts: new Map(), unlocked: new Set() }))

export function keepDraft(roundId: RoundId, kept: KeptDraft): void {
  useDrafts.setState(({ drafts }) => ({ drafts: new Map(drafts).set(roundId, kept) }))
}

/** Forgets the edits; whether the method is unlocked stays. */
export function dropEdits(roundId: RoundId): void {
  useDrafts.setState(({ drafts }) => ({
    drafts: new Map([...drafts].filter(([id]) => id !== roundId)),
  }))
}

/** Forgets the edits, and locks a frozen method again. */
export function dropDraft(roundId: RoundId): void {
  dropEdits(roundId)
  useDrafts.setState(({ unlocked }) => ({
    unlocked: new Set([...unlocked].filter((id) => id !== roundId)),
  }))
}

export function unlockMethod(roundId: RoundId): void {
  useDrafts.setState(({ unlocked }) => ({ unlocked: new Set([...unlocked, roundId]) }))
}

const askBeforeLeaving = (event: BeforeUnloadEvent) => event.preventDefault()

// The browser asks before the tab is closed, from whichever page of the round that happens.
useDrafts.subscribe(({ drafts }) => {
  if (drafts.size > 0) window.addEventListener('beforeunload', askBeforeLeaving)
  else window.removeEventListener('beforeunload', askBeforeLeaving)
})

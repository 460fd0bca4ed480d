import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { rescaleWeights } from '~/domain/ranking/trial/rescaleWeights.ts'
import type { LookedAt } from '~/features/area/AreaAddress.ts'
import { edgeWeight } from './edgeWeight.ts'
import { isSame, trialIn, trialText } from './trialText.ts'

/** Weights on trial, and how they are moved. */
export interface Trial {
  /** The round's weights of the criteria that count here, in permille. */
  readonly own: readonly number[]
  /** Those on trial just now, also in the middle of a drag; null while there is no trial. */
  readonly weights: readonly number[] | null
  /** Those that the address holds: of a trial that is not just being moved. */
  readonly settled: readonly number[] | null
  /** Whether there is anything to try: more criteria than one, and somebody ranked. */
  readonly isPossible: boolean
  /** A control is taken hold of: all it does now starts from here. */
  readonly begin: () => void
  readonly set: (index: number, value: number) => void
  readonly drag: (index: number, share: number) => void
  /** Back to where the control was taken hold of. */
  readonly cancel: () => void
  /** The hand is lifted, or the key: the trial goes into the address. */
  readonly letGo: () => void
  readonly reset: () => void
}

/**
 * What the hand does, known at once: what React draws, and what the address says, comes a moment later,
 * and a hand that is lifted in between must not write what was.
 */
interface Hand {
  /** What it has moved the weights to, and the address does not hold yet; null where it does. */
  moved: readonly number[] | null
  /** What the address holds. */
  held: readonly number[]
  /** Where the control was taken hold of. */
  base: readonly number[]
  /** What was last written to the address, or was found there. */
  text: string | undefined
  /** All that was written and may still be on its way. */
  underway: (string | undefined)[]
  /** Whether what is written next is a step that one can go back over: the first since it was taken hold of. */
  isStep: boolean
}

/** The trial of an area's page. It lives in its address while it stands, and nowhere else [TW2]. */
export function useTrial(sheet: AreaSheet, { address, onAddress }: LookedAt): Trial {
  const own = useMemo<readonly number[]>(
    () => sheet.criteria.map(({ weight }) => Number(weight)),
    [sheet],
  )
  const isPossible = own.length > 1 && sheet.candidates.some(({ state }) => state === 'ranked')
  const settled = useMemo(
    () => (isPossible ? trialIn(address.proeve, own) : null),
    [isPossible, address.proeve, own],
  )
  const [moved, setMoved] = useState<readonly number[] | null>(null)
  const hand = useRef<Hand>({
    moved: null,
    held: settled ?? own,
    base: settled ?? own,
    text: address.proeve,
    underway: [],
    isStep: true,
  })
  useEffect(() => {
    const { current } = hand
    current.held = settled ?? own
    if (address.proeve === current.text) current.underway = []
    else if (!current.underway.includes(address.proeve)) {
      // Somebody has gone back, or followed a link: that is what holds.
      hand.current = {
        moved: null,
        held: current.held,
        base: current.held,
        text: address.proeve,
        underway: [],
        isStep: true,
      }
      setMoved(null)
      return
    }
    // The address has followed. What the hand has done meanwhile stays in it.
    if (current.moved && isSame(current.moved, current.held)) {
      current.moved = null
      setMoved(null)
    }
  }, [address.proeve, settled, own])
  const moveTo = useCallback((weights: readonly number[]) => {
    hand.current.moved = weights
    setMoved(weights)
  }, [])
  const begin = useCallback(() => {
    const { current } = hand
    current.base = current.moved ?? current.held
    current.isStep = true
  }, [])
  const set = useCallback(
    (index: number, value: number) => moveTo(rescaleWeights(hand.current.base, index, value)),
    [moveTo],
  )
  const drag = useCallback(
    (index: number, share: number) => set(index, edgeWeight(hand.current.base, index, share)),
    [set],
  )
  const letGo = useCallback(() => {
    const { current } = hand
    const weights = current.moved ?? current.held
    const text = isSame(weights, own) ? undefined : trialText(weights)
    if (text === current.text) return
    onAddress({ proeve: text }, current.isStep)
    current.text = text
    current.underway.push(text)
    current.isStep = false
  }, [own, onAddress])
  const cancel = useCallback(() => {
    moveTo(hand.current.base)
    letGo()
  }, [moveTo, letGo])
  const reset = useCallback(() => {
    begin()
    moveTo(own)
    letGo()
  }, [begin, moveTo, letGo, own])
  const shown = moved ?? settled ?? own
  const weights = isSame(shown, own) ? null : shown
  return { own, weights, settled, isPossible, begin, set, drag, cancel, letGo, reset }
}

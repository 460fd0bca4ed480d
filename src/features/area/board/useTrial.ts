import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { rescaleWeights } from '~/domain/ranking/trial/rescaleWeights.ts'
import { addressWith, type LookedAt } from '~/features/area/AreaAddress.ts'
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
  const shown = moved ?? settled ?? own
  const now = useRef({ shown, settled, address })
  const base = useRef(own)
  /** What was written last, and whether the control has written since it was taken hold of. */
  const written = useRef<{ text: string | undefined; isStep: boolean }>({
    text: address.proeve,
    isStep: true,
  })
  useEffect(() => {
    const held = settled ?? own
    if (address.proeve === written.current.text) {
      // The address has followed. What the hand has done meanwhile stays in it.
      setMoved((current) => (current && !isSame(current, held) ? current : null))
      return
    }
    // Somebody has gone back, or followed a link: that is what holds.
    written.current = { text: address.proeve, isStep: true }
    base.current = held
    setMoved(null)
  }, [address.proeve, settled, own])
  useEffect(() => {
    now.current = { shown, settled, address }
  })
  const moveTo = useCallback((weights: readonly number[]) => {
    now.current = { ...now.current, shown: weights }
    setMoved(weights)
  }, [])
  const begin = useCallback(() => {
    base.current = now.current.shown
    written.current.isStep = true
  }, [])
  const set = useCallback(
    (index: number, value: number) => moveTo(rescaleWeights(base.current, index, value)),
    [moveTo],
  )
  const drag = useCallback(
    (index: number, share: number) => set(index, edgeWeight(base.current, index, share)),
    [set],
  )
  const letGo = useCallback(() => {
    const { shown: weights, settled: held, address: before } = now.current
    if (isSame(weights, held ?? own)) return
    const text = isSame(weights, own) ? undefined : trialText(weights)
    // One step back undoes all that a control did while it was held.
    onAddress(addressWith(before, { proeve: text }), written.current.isStep)
    written.current = { text, isStep: false }
  }, [own, onAddress])
  const cancel = useCallback(() => {
    moveTo(base.current)
    letGo()
  }, [moveTo, letGo])
  const reset = useCallback(() => {
    begin()
    moveTo(own)
    letGo()
  }, [begin, moveTo, letGo, own])
  const weights = isSame(shown, own) ? null : shown
  return { own, weights, settled, isPossible, begin, set, drag, cancel, letGo, reset }
}

import type { CriterionId } from '~/domain/model/ids.ts'
import type { Criterion } from '~/domain/model/Setup.ts'
import type { DeskPlace } from '~/session/paths.ts'

/** The criterion one is at, and what is to get the keyboard's focus, if anything. */
export interface DeskFocus {
  readonly criterionId: CriterionId | undefined
  readonly wish: 'criterion' | 'remark' | 'done' | 'next' | null
}

export const criterionElementId = (criterionId: CriterionId): string => `kriterium-${criterionId}`
export const doneButtonId = 'meld-faerdig'
export const nextButtonId = 'naeste-der-mangler'

/** The place an address leads to; undefined where it names no criterion of the round. */
export function focusAt(
  { point, bemaerkning }: DeskPlace,
  criteria: readonly Criterion[],
): DeskFocus | undefined {
  const found = criteria.find(({ id }) => id === (bemaerkning ?? point))
  if (!found) return undefined
  return { criterionId: found.id, wish: bemaerkning === undefined ? 'criterion' : 'remark' }
}

/** Moves the keyboard's focus where it is wished, once the screen shows it. */
export function moveFocus({ criterionId, wish }: DeskFocus): void {
  if (wish === 'done') return document.getElementById(doneButtonId)?.focus()
  if (wish === 'next') return document.getElementById(nextButtonId)?.focus()
  if (wish === null || criterionId === undefined) return
  const section = document.getElementById(criterionElementId(criterionId))
  if (wish === 'remark') {
    const field = section?.querySelector('textarea')
    if (field) {
      field.focus()
      field.setSelectionRange(field.value.length, field.value.length)
    } else section?.querySelector<HTMLElement>('[data-remark]')?.click()
    return
  }
  const radio =
    section?.querySelector<HTMLInputElement>('input:checked') ?? section?.querySelector('input')
  radio?.focus({ preventScroll: true })
  section?.scrollIntoView({ block: 'nearest' })
}

/** Scrolls the points by almost their height, or the page where it scrolls as a whole. */
export function scrollPoints(step: 1 | -1): void {
  const pane = document.querySelector('.desk-points')
  const isScroller = pane !== null && pane.scrollHeight > pane.clientHeight
  const scroller = isScroller ? pane : document.scrollingElement
  scroller?.scrollBy({ top: step * 0.9 * scroller.clientHeight })
}

import type { Verdict } from '~/domain/selection/Selection.ts'

/** Each verdict's own shape, the same on every screen; the word always stands beside it. */
export const verdictShape = {
  clear: 'full',
  close: 'half',
  tied: 'bars',
  single: 'dot',
  'none-eligible': 'struck',
  'too-few': 'dashed',
} as const satisfies Readonly<Record<Verdict, string>>

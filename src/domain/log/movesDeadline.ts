import type { Setup } from '~/domain/model/Setup.ts'
import type { RoundState } from './RoundState.ts'

/**
 * Whether a change to the setup moves the deadline for applications that are here already. It is no
 * part of the frozen method, so it may be moved at any time; but then it is told why [EL7].
 */
export function movesDeadline(
  { setup, applications }: Pick<RoundState, 'setup' | 'applications'>,
  { deadline }: Pick<Setup, 'deadline'>,
): boolean {
  const current = setup.heads[0]?.value
  return current !== undefined && applications.size > 0 && current.deadline !== deadline
}

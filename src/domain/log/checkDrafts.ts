import type { CheckRuling } from '~/domain/model/CheckRuling.ts'
import type { CaseCheckRuling } from './Command.ts'
import type { EventDraft } from './eventKinds.ts'
import { isSame } from './isSame.ts'
import { headIds, isDisputed, settled } from './Register.ts'
import type { RoundState } from './RoundState.ts'

/** Rules on one formal check; none where it is ruled so already, or there is no ruling to take back. */
export function checkDrafts(
  state: RoundState,
  { caseNumber, ...ruling }: CaseCheckRuling,
): readonly EventDraft[] {
  const register = state.applications.get(caseNumber)?.checks.get(ruling.check)
  if (!isDisputed(register) && isSo(settled(register), ruling)) return []
  return [{ kind: 'check-ruled', body: { caseNumber, ...ruling, replaces: headIds(register) } }]
}

const isSo = (known: CheckRuling | undefined, ruling: CheckRuling): boolean =>
  isSame(known, ruling) || ((known?.outcome ?? null) === null && ruling.outcome === null)

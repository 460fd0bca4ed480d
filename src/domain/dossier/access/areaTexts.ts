import { settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { AreaId } from '~/domain/model/ids.ts'
import type { AccessText } from './AccessText.ts'

/** What a text about an area as a whole is kept by. */
export const areaTextKey = (kind: AccessText['kind'], areaId: AreaId): string => `${kind}:${areaId}`

/** What the panel, the agency and the minister have written of one area; empty texts are none. */
export function areaTexts(
  state: RoundState,
  areaId: AreaId,
): readonly Omit<AccessText, 'namesOthers'>[] {
  const facts = state.areas.get(areaId)
  const discussion = settled(facts?.discussion)
  const view = settled(facts?.panelView)
  const decision = settled(facts?.decision)
  const appointment = settled(state.acts.appointments.get(areaId))
  const named = (kind: AccessText['kind'], text: string | null | undefined) =>
    text
      ? [
          {
            key: areaTextKey(kind, areaId),
            kind,
            text,
            areaId,
            caseNumber: null,
            assessorId: null,
            criterionId: null,
          },
        ]
      : []
  return [
    ...named('panel-view', view?.choice === 'undecided' ? null : view?.reason),
    ...named('discussion', discussion?.note),
    ...named('minority', discussion?.minority),
    ...named('decision', decision?.choice === 'undecided' ? null : decision?.reason),
    ...named('appointment', appointment?.choice === 'undecided' ? null : appointment?.reason),
  ]
}

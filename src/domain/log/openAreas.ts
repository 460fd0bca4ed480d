import type { AreaId } from '~/domain/model/ids.ts'
import { settled } from './Register.ts'
import { recommendedIn } from './recommendedOf.ts'
import type { RoundState } from './RoundState.ts'

/** Areas that lack the agency's decision or the minister's appointment, in the round's order [CL2]. */
export const openAreas = (state: RoundState): readonly AreaId[] =>
  (state.setup.heads[0]?.value.areas ?? []).flatMap(({ id }) => {
    const appointment = settled(state.acts.appointments.get(id))
    const isAppointed = appointment !== undefined && appointment.choice !== 'undecided'
    return recommendedIn(state, id) && isAppointed ? [] : [id]
  })

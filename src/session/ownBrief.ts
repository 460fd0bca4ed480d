import { settled } from '~/domain/log/Register.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { OpenedFile } from '~/domain/model/PanelFile.ts'

/** The file an assessor's device goes out from; undefined on the agency's. */
export const ownBrief = (state: RoundState): OpenedFile | undefined =>
  settled(state.opened) ?? state.opened.heads.at(-1)?.value

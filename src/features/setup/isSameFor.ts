import { sectionOf, type SectionName } from './sectionNames.ts'
import type { SetupDraft } from './SetupDraft.ts'
import type { SetupEditor } from './useSetupEditor.ts'

interface Props {
  readonly editor: SetupEditor
}

/**
 * Whether a section would look the same: a hundred fields are too many to draw anew for each letter
 * that is typed in one of them. `parts` are all of the draft that the section reads.
 */
export const isSameFor =
  (section: SectionName, parts: readonly (keyof SetupDraft)[]) =>
  <Given extends Props>(before: Given, after: Given): boolean => {
    const [was, is] = [before.editor, after.editor]
    const names = Object.keys(after) as (keyof Given)[]
    return (
      names.every((name) => name === 'editor' || before[name] === after[name]) &&
      parts.every((part) => was.draft[part] === is.draft[part]) &&
      was.state === is.state &&
      was.edit === is.edit &&
      was.isLocked === is.isLocked &&
      was.isTried === is.isTried &&
      faultsIn(was, section) === faultsIn(is, section)
    )
  }

const faultsIn = ({ faults }: SetupEditor, section: SectionName): string =>
  faults
    .filter(({ path }) => sectionOf(path) === section)
    .map(({ path, text }) => `${path} ${text}`)
    .join('\n')

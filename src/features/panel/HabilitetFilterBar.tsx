import { peopleWords } from '~/i18n/peopleWords.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Select } from '~/ui/form/Select.tsx'
import type { HabilitetFilter } from './habilitetAreas.ts'
import type { HabilitetPerson } from './habilitetPeople.ts'
import { shownStandings } from './standingShapes.ts'

interface Props {
  readonly people: readonly HabilitetPerson[]
  readonly filter: HabilitetFilter
  readonly onFilter: (filter: HabilitetFilter) => void
}

/** Stands for no choice; no person and no standing is called so. */
const all = '*'

/** Narrows the matrix to one person, or to applications somebody stands to in one way. */
export function HabilitetFilterBar({ people, filter, onFilter }: Props) {
  const { matrix: words, standing } = useWords(peopleWords).habilitet
  const standings: readonly { readonly key: string; readonly text: string }[] = shownStandings.map(
    (key) => ({ key, text: standing[key] }),
  )
  const orNull = (key: string) => (key === all ? null : key)
  return (
    <search className="habilitet-filter no-print">
      <Select
        label={words.person}
        value={filter.person ?? all}
        options={[
          { key: all, text: words.everybody },
          ...people.map(({ id, name }) => ({ key: String(id), text: name })),
        ]}
        onChange={(person) => onFilter({ ...filter, person: orNull(person) })}
        placeholder={words.everybody}
      />
      <Select
        label={words.standing}
        value={filter.standing ?? all}
        options={[{ key: all, text: words.anyStanding }, ...standings]}
        onChange={(chosen) => onFilter({ ...filter, standing: orNull(chosen) })}
        placeholder={words.anyStanding}
      />
      {(filter.person !== null || filter.standing !== null) && (
        <Button look="plain" onPress={() => onFilter({ person: null, standing: null })}>
          {words.clear}
        </Button>
      )}
    </search>
  )
}

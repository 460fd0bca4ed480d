import { useState } from 'react'
import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { CriterionId } from '~/domain/model/ids.ts'
import type { AreaAnalysis } from '~/domain/statistics/round/RoundAnalysis.ts'
import { boundText } from '~/exchange/document/certainty/shareTexts.ts'
import { localText } from '~/exchange/document/localText.ts'
import { certaintyPicturesWords } from '~/i18n/certaintyPicturesWords.ts'
import { formatList } from '~/i18n/formats.ts'
import { compare, type Fraction } from '~/lib/fraction.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Select } from '~/ui/form/Select.tsx'
import { curveOf, nearestChange } from './curveOf.ts'
import { Picture } from './Picture.tsx'
import { WeightLines } from './WeightLines.tsx'
import { WeightTables } from './WeightTables.tsx'

interface Props {
  readonly sheet: AreaSheet
  readonly area: AreaAnalysis
}

/** How the totals of an area run with the weight of one criterion, and what changes on the way [CE15]. */
export function WeightPicture({ sheet, area }: Props) {
  const { language } = useMessages()
  const { curve: said } = useWords(certaintyPicturesWords)
  const [chosen, setChosen] = useState<CriterionId | null>(null)
  const picked = sheet.criteria.findIndex(({ id }) => id === chosen)
  const index = picked < 0 ? nearestChange(sheet, area) : picked
  const criterion = sheet.criteria[index]
  if (!criterion) return null
  const shown = curveOf(sheet, area, index)
  const { candidates, own, curve, changes } = shown
  const name = localText(criterion.name, language)
  const prize = sheet.area.kind === 'open' ? 'place' : 'first'
  const namesOf = (places: readonly number[]) =>
    formatList(
      places.flatMap((place) => candidates[place]?.application.applicant ?? []),
      language,
    )
  const sideOf = (at: Fraction) => (compare(at, own) < 0 ? 'below' : 'above')
  const changeText = (at: Fraction) => boundText(at, sideOf(at), language)
  const leaders = curve.leads[0]?.leaders ?? []
  const heading =
    changes.length === 0
      ? said.steady[prize](name, namesOf(leaders), leaders.length)
      : said.changes[prize](
          name,
          formatList(
            changes.map((at) => said[sideOf(at)](changeText(at))),
            language,
          ),
        )
  return (
    <Picture
      name={said.name}
      heading={heading}
      text={said.text[prize]}
      choice={
        <div className="picture-choice no-print">
          <Select
            label={said.criterion}
            value={criterion.id}
            options={sheet.criteria.map((each) => ({
              key: each.id,
              text: localText(each.name, language),
            }))}
            onChange={setChosen}
            placeholder={said.criterion}
          />
        </div>
      }
      chart={<WeightLines shown={shown} criterion={name} changeText={changeText} />}
      table={<WeightTables shown={shown} prize={prize} namesOf={namesOf} />}
    />
  )
}

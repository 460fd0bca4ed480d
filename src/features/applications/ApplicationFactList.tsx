import { regionOf } from '~/domain/model/municipalities.ts'
import { formatMillions } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import { AmountTable } from './AmountTable.tsx'
import { yearlyText } from './applicationColumns.tsx'
import { factFields } from './applicationFields.ts'
import type { CaseProps } from './CaseProps.ts'
import { isUnexpected, yearlyAmounts } from './yearlyAmounts.ts'

/** What the head of the page says already. */
const inHead = new Set(['area', 'applicant', 'title'])

/** The application's facts, field by field; what is not stated says so. */
export function ApplicationFactList({ application, setup }: CaseProps) {
  const { messages, language } = useMessages()
  const { detail, field } = messages.applications
  const isOpen = setup.areas.find(({ id }) => id === application.areaId)?.kind === 'open'
  const shown = factFields(application, { setup, messages, language }).filter(
    ({ key, text }) => !inHead.has(key) && (key !== 'proposedField' || isOpen || text !== ''),
  )
  const region = application.headquarters === null ? undefined : regionOf(application.headquarters)
  const yearly = yearlyAmounts(application, setup)
  const { expectedGrant } = setup
  return (
    <section>
      <h2>{detail.facts}</h2>
      <dl className="applications-facts">
        {shown.map(({ key, label, text }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd data-empty={text === '' || undefined}>
              <bdi>{text || detail.notStated}</bdi>
              {key === 'headquarters' && region && (
                <span className="secondary"> · {field.region(region)}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <h3>{detail.amounts}</h3>
      {yearly === null ? (
        <p className="secondary">{detail.noAmounts}</p>
      ) : (
        <>
          <AmountTable {...{ application, setup }} />
          {isUnexpected(yearly, setup) && expectedGrant && (
            <p className="note">
              {detail.unexpected(
                yearlyText(yearly, language),
                formatMillions(expectedGrant.min, language),
                formatMillions(expectedGrant.max, language),
              )}
            </p>
          )}
        </>
      )}
    </section>
  )
}

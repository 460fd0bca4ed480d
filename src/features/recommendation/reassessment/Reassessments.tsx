import { useState } from 'react'
import { applicationOf } from '~/domain/dossier/contestOf.ts'
import type { Reassessment } from '~/domain/model/Reassessment.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { localText } from '~/exchange/document/localText.ts'
import { formatDay, formatList } from '~/i18n/formats.ts'
import { reassessmentWords } from '~/i18n/reassessmentWords.ts'
import { useAct } from '~/session/useAct.ts'
import { useIsWritable } from '~/session/useIsWritable.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Icon } from '~/ui/mark/Icon.tsx'
import { CompareDialog, type CompareVersions } from './CompareDialog.tsx'
import './reassessment.css'
import { ReassessmentDialog } from './ReassessmentDialog.tsx'
import { SupplementDialog } from './SupplementDialog.tsx'

type Opened =
  | { readonly kind: 'begin' | 'supplement' }
  | { readonly kind: 'compare'; readonly reassessment: Reassessment }

interface Props {
  readonly setup: Setup
  readonly compareVersions: CompareVersions
}

/** Second looks at areas and the material that came for them, with the ranking before and after. */
export function Reassessments({ setup, compareVersions }: Props) {
  const { state } = useRound()
  const act = useAct()
  const isWritable = useIsWritable()
  const { language } = useMessages()
  const words = useWords(reassessmentWords)
  const [opened, setOpened] = useState<Opened | null>(null)
  const onClose = () => setOpened(null)
  // Of two that disagree the earlier is shown; recording it anew replaces both.
  const reassessments = [...state.acts.reassessments.values()].flatMap(
    ({ heads }) => heads[0]?.value ?? [],
  )
  const supplements = [...state.acts.supplements.values()].flatMap(
    ({ heads }) => heads[0]?.value ?? [],
  )
  const day = (date: string) => formatDay(`${date}T12:00:00Z`, language)
  const areaNames = ({ areaIds }: Reassessment) =>
    formatList(
      setup.areas.flatMap(({ id, name }) =>
        areaIds.includes(id) ? [localText(name, language)] : [],
      ),
      language,
    )
  return (
    <section className="reassessment">
      <h2>{words.title}</h2>
      {reassessments.length === 0 && <p className="secondary">{words.none}</p>}
      <ul>
        {reassessments.map((one) => {
          const isOpen = one.standing === 'open'
          const nameOf = isOpen ? words.closeOf : words.reopenOf
          return (
            <li key={one.reassessmentId}>
              <p>
                <strong>{words.asked(one.askedBy, day(one.askedOn))}</strong> ·{' '}
                {words.standing[one.standing]}
              </p>
              <p>
                <bdi>{one.basis}</bdi>
              </p>
              <p className="secondary">{areaNames(one)}</p>
              <div className="row">
                <Button
                  aria-label={words.compareOf(one.askedBy)}
                  onPress={() => setOpened({ kind: 'compare', reassessment: one })}
                >
                  {words.compare}
                </Button>
                <Button
                  look="plain"
                  isDisabled={!isWritable}
                  aria-label={nameOf(one.askedBy)}
                  onPress={() =>
                    void act({
                      kind: 'record-reassessment',
                      reassessment: { ...one, standing: isOpen ? 'closed' : 'open' },
                    })
                  }
                >
                  {isOpen ? words.close : words.reopen}
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
      <h3>{words.supplements}</h3>
      {supplements.length === 0 && <p className="secondary">{words.noSupplements}</p>}
      <ul>
        {supplements.map((one) => {
          const applicant = applicationOf(state, one.caseNumber)?.applicant ?? one.caseNumber
          return (
            <li key={one.supplementId}>
              <p>
                <strong>
                  <bdi>{applicant}</bdi>
                </strong>
                , {day(one.receivedOn)}: <bdi>{one.text}</bdi>
              </p>
              <p className="row">
                <span>
                  <Icon name={one.isRead ? 'check' : 'error'} size={16} />{' '}
                  {one.isRead ? words.read : words.unread}
                </span>
                {!one.isRead && (
                  <Button
                    look="plain"
                    isDisabled={!isWritable}
                    aria-label={words.markReadOf(applicant)}
                    onPress={() =>
                      void act({ kind: 'record-supplement', supplement: { ...one, isRead: true } })
                    }
                  >
                    {words.markRead}
                  </Button>
                )}
              </p>
            </li>
          )
        })}
      </ul>
      <div className="row">
        <Button isDisabled={!isWritable} onPress={() => setOpened({ kind: 'begin' })}>
          {words.begin}
        </Button>
        <Button isDisabled={!isWritable} onPress={() => setOpened({ kind: 'supplement' })}>
          {words.addSupplement}
        </Button>
      </div>
      {opened?.kind === 'begin' && <ReassessmentDialog setup={setup} onClose={onClose} />}
      {opened?.kind === 'supplement' && <SupplementDialog onClose={onClose} />}
      {opened?.kind === 'compare' && (
        <CompareDialog reassessment={opened.reassessment} {...{ compareVersions, onClose }} />
      )}
    </section>
  )
}

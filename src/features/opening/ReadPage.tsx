import type { ReadApplication, ReadFile } from '~/domain/panel/readFileOf.ts'
import { localText } from '~/exchange/document/localText.ts'
import { useMessages } from '~/session/useMessages.ts'
import { Button } from '~/ui/button/Button.tsx'
import { PageHead } from '~/ui/page/PageHead.tsx'
import './opening.css'
import { readMarkText } from './readMarkText.ts'

interface Props {
  readonly file: ReadFile
  readonly onClose: () => void
}

/** Everybody's assessments, released for the meeting: read on the screen and kept nowhere. */
export function ReadPage({ file, onClose }: Props) {
  const { messages, language } = useMessages()
  const { read } = messages.opening
  const areas = file.setup.areas.filter((area) =>
    file.applications.some(({ areaId }) => areaId === area.id),
  )
  return (
    <div className="page" data-width="narrow">
      <PageHead
        title={read.title}
        over={<bdi>{file.roundTitle}</bdi>}
        actions={<Button onPress={onClose}>{read.close}</Button>}
      />
      <p className="secondary">{read.text}</p>
      {areas.map((area) => (
        <section key={area.id} className="stack">
          <h2>
            <bdi>{localText(area.name, language)}</bdi>
          </h2>
          {file.applications
            .filter(({ areaId }) => areaId === area.id)
            .map((application) => (
              <ReadTable key={application.caseNumber} file={file} application={application} />
            ))}
        </section>
      ))}
    </div>
  )
}

interface TableProps {
  readonly file: ReadFile
  readonly application: ReadApplication
}

function ReadTable({ file: { setup }, application }: TableProps) {
  const { messages, language } = useMessages()
  const { read } = messages.opening
  const { applicant, caseNumber, assessments } = application
  return (
    <section className="opening-read">
      <h3>
        <bdi>{applicant}</bdi> <span className="secondary">{caseNumber}</span>
      </h3>
      {assessments.length === 0 ? (
        <p className="secondary">{read.none}</p>
      ) : (
        <table>
          <caption className="visually-hidden">{read.caption(applicant)}</caption>
          <thead>
            <tr>
              <th scope="col">{read.criterion}</th>
              {assessments.map(({ assessor }, index) => (
                <th key={index} scope="col">
                  <bdi>{assessor}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {setup.criteria.map(({ id, name }) => (
              <tr key={id}>
                <th scope="row">
                  <bdi>{localText(name, language)}</bdi>
                </th>
                {assessments.map(({ answers }, index) => {
                  const answer = answers.find(({ criterionId }) => criterionId === id)
                  return (
                    <td key={index}>
                      <strong>{readMarkText(answer?.mark ?? null, messages, language)}</strong>
                      {answer?.remark && (
                        <p>
                          <bdi>{answer.remark}</bdi>
                        </p>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

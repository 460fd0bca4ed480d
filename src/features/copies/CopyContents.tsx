import { formatCount, formatMoment } from '~/i18n/formats.ts'
import type { CopyPreview } from '~/session/CopyPreview.ts'
import { useMessages } from '~/session/useMessages.ts'
import { Notice } from '~/ui/page/Notice.tsx'
import type { CopyErrand } from './CopyDialog.tsx'
import './copies.css'

interface Props {
  readonly errand: CopyErrand
  readonly preview: CopyPreview
}

/** What a copy holds, beside what is here, and in one sentence what that comes to. */
export function CopyContents({ errand, preview }: Props) {
  const { messages, language } = useMessages()
  const { copies: words } = messages
  const { manifest } = preview.archive
  const count = (number: number) => formatCount(number, language)
  const rows: readonly (readonly [string, string])[] = [
    [words.preview.round, manifest.round.title],
    [words.preview.made, formatMoment(manifest.createdAt, language)],
    ...(preview.lastChange
      ? [[words.preview.lastChange, formatMoment(preview.lastChange, language)] as const]
      : []),
    [words.preview.applications, count(preview.applications)],
    [words.preview.events, count(preview.events)],
    [words.preview.same, count(preview.same)],
    [words.preview.fresh, count(preview.fresh)],
    [words.preview.onlyHere, count(preview.onlyHere)],
    ...(preview.setAside > 0 ? [[words.preview.setAside, count(preview.setAside)] as const] : []),
  ]
  return (
    <div className="stack">
      {errand === 'test' && (
        <Notice kind="info">
          {words.testGood(count(preview.events))}
          {preview.onlyHere > 0 && ` ${words.testBehind(count(preview.onlyHere))}`}
        </Notice>
      )}
      {errand === 'restore' && preview.fresh === 0 && (
        <Notice kind="info">{words.nothingToRestore}</Notice>
      )}
      <dl className="copy-contents">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {preview.setAside > 0 && <p className="note">{words.preview.setAsideHint}</p>}
    </div>
  )
}

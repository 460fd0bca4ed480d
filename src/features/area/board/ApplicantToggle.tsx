import type { SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import type { Messages } from '~/i18n/da.ts'
import { Icon } from '~/ui/mark/Icon.tsx'

interface Props {
  readonly candidate: SheetCandidate
  readonly isOpen: boolean
  readonly onToggle: () => void
  /** The field it names, where fields count. */
  readonly field: string | null
  readonly messages: Messages
}

/** The applicant's name, which opens its row to the numbers behind it. */
export function ApplicantToggle({ candidate, isOpen, onToggle, field, messages }: Props) {
  const { applicant } = candidate.application
  return (
    <button
      type="button"
      className="area-toggle"
      aria-expanded={isOpen}
      aria-label={isOpen ? messages.area.closeRow(applicant) : messages.area.open(applicant)}
      onClick={onToggle}
    >
      <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size={18} />
      <span>
        <bdi title={applicant}>{applicant}</bdi>
        {field !== null && <bdi className="note">{field}</bdi>}
      </span>
    </button>
  )
}

import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { AreaId } from '~/domain/model/ids.ts'
import { archiveFaultText } from '~/exchange/archive/archiveFaultText.ts'
import { localText } from '~/exchange/document/localText.ts'
import type { Messages } from '~/i18n/da.ts'
import { formatMoment, type Language } from '~/i18n/formats.ts'
import { refusalWords } from '~/i18n/refusalWords.ts'
import { verifyWords } from '~/i18n/verifyWords.ts'
import type { Break, EventPlace, Remark } from './Verification.ts'

/** In whose words a finding is put, and what the areas are called. */
export interface FindingStyle {
  readonly messages: Messages
  readonly language: Language
  readonly sheets: readonly AreaSheet[]
}

/** What is broken as a sentence, with its place. */
export function breakText(found: Break, style: FindingStyle): string {
  const { breaks } = verifyWords[style.language]
  switch (found.code) {
    case 'file': {
      const text = archiveFaultText(found.fault, style.language)
      const about = found.place && aboutPlace(found.place, style)
      return about ? `${text.replace(/\.$/, '')} (${about}).` : text
    }
    case 'other-title':
      return breaks['other-title'](found.title)
    case 'document-unnamed':
      return breaks['document-unnamed'](found.path)
    case 'answer-missing':
      return breaks['answer-missing'](found.path, placeText(found.place, style))
    default:
      return breaks[found.code](placeText(found.place, style))
  }
}

/** What a reader should know, as a sentence. */
export function remarkText(remark: Remark, style: FindingStyle): string {
  const { remarks } = verifyWords[style.language]
  switch (remark.code) {
    case 'no-verifier':
      return remarks['no-verifier']()
    case 'document-missing':
      return remarks['document-missing'](remark.fileName, remark.caseNumber)
    case 'without-effect': {
      const { code, subject } = remark.why
      const why: (subject: string) => string = refusalWords[style.language][code]
      return remarks['without-effect'](placeText(remark.place, style), why(subject))
    }
    default:
      return remarks[remark.code](placeText(remark.place, style))
  }
}

/** An event by its number and chain, its time, and what it is about. */
function placeText(place: EventPlace, style: FindingStyle): string {
  const where = verifyWords[style.language].place(place.seq, place.path)
  const about = aboutPlace(place, style)
  return about ? `${where} (${about})` : where
}

function aboutPlace({ at, areaId, caseNumber }: EventPlace, style: FindingStyle): string {
  const { inArea, ofCase } = verifyWords[style.language]
  return [
    at && formatMoment(at, style.language),
    areaId && inArea(nameOf(areaId, style)),
    caseNumber && ofCase(caseNumber),
  ]
    .filter((part) => part !== null && part !== '')
    .join(', ')
}

function nameOf(areaId: AreaId, { sheets, language }: FindingStyle): string {
  const sheet = sheets.find(({ area }) => area.id === areaId)
  return sheet ? localText(sheet.area.name, language) : areaId
}

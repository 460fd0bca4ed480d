import { blobSource } from '~/exchange/archive/ByteSource.ts'
import { archiveFaultText } from '~/exchange/archive/archiveFaultText.ts'
import { rankingCsv } from '~/exchange/csv/rankingCsv.ts'
import type { Verification } from '~/exchange/verify/Verification.ts'
import { isNoArchive, verifyArchive } from '~/exchange/verify/verifyArchive.ts'
import { da } from '~/i18n/da.ts'
import { en } from '~/i18n/en.ts'
import { formatBytes, type Language } from '~/i18n/formats.ts'
import { verifierWords } from '~/i18n/verifierWords.ts'
import { element } from './element.ts'
import { reportView } from './reportView.ts'

declare const __APP_VERSION__: string

/** Where the page is with the file that was chosen last. */
type Step =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly file: File; readonly share: number }
  | { readonly kind: 'unreadable'; readonly file: File }
  | { readonly kind: 'done'; readonly file: File; readonly verification: Verification }

const catalogues = { da, en }
const page = document.getElementById('page')
let language: Language = 'da'
let step: Step = { kind: 'waiting' }

/** Verifies a file; one that is chosen meanwhile takes its place. */
async function take(file: File): Promise<void> {
  show({ kind: 'reading', file, share: 0 })
  const isLatest = () => step.kind !== 'waiting' && step.file === file
  try {
    const verification = await verifyArchive(blobSource(file), (share) => {
      if (isLatest()) showShare(file, share)
    })
    if (isLatest()) show({ kind: 'done', file, verification })
  } catch (error) {
    // A drive that is gone, or a file somebody has locked; anything else is a fault of the page.
    if (!(error instanceof DOMException)) throw error
    if (isLatest()) show({ kind: 'unreadable', file })
  }
  page?.querySelector<HTMLElement>('.verdict h2, [role=alert]')?.focus()
}

function show(next: Step): void {
  step = next
  document.documentElement.lang = language
  document.title = verifierWords[language].title
  page?.replaceChildren(headView(), dropView(), ...stepView())
}

/** Only the bar moves: the page is not made anew a hundred times a second. */
function showShare(file: File, share: number): void {
  const bar = page?.querySelector('progress')
  const text = page?.querySelector('output')
  if (bar) bar.value = share
  if (text) text.textContent = shareText(file, share)
}

const shareText = (file: File, share: number): string =>
  verifierWords[language].reading(file.name, String(Math.floor(share * 100)))

function headView(): HTMLElement {
  const words = verifierWords[language]
  const other = language === 'da' ? 'en' : 'da'
  const change = element('button', { type: 'button', lang: other }, words.otherLanguage)
  change.addEventListener('click', () => {
    language = other
    show(step)
    page?.querySelector<HTMLElement>('.top button')?.focus()
  })
  return element('div', { class: 'top' }, element('h1', {}, words.title), change)
}

function dropView(): HTMLElement {
  const words = verifierWords[language]
  const input = element('input', { type: 'file', accept: '.klynge', hidden: '' })
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    if (file) void take(file)
  })
  const choose = element('button', { type: 'button', class: 'main' }, words.choose)
  choose.addEventListener('click', () => input.click())
  return element(
    'section',
    { class: 'drop' },
    input,
    choose,
    ` ${words.drop}`,
    element('p', {}, words.intro),
    element('p', {}, words.version(__APP_VERSION__)),
  )
}

function stepView(): readonly Node[] {
  const words = verifierWords[language]
  switch (step.kind) {
    case 'waiting':
      return []
    case 'reading': {
      const { file, share } = step
      const bar = element('progress', { max: '1', value: String(share) })
      return [
        element('p', {}, bar),
        element('p', {}, element('output', {}, shareText(file, share))),
      ]
    }
    case 'unreadable':
      return [element('p', { role: 'alert', tabindex: '-1' }, words.unreadable(step.file.name))]
    case 'done':
      return doneView(step.file, step.verification)
  }
}

function doneView(file: File, verification: Verification): readonly Node[] {
  const words = verifierWords[language]
  const name = element('p', {}, words.file(file.name, formatBytes(file.size, language)))
  const { first } = verification
  if (isNoArchive(verification) && first?.code === 'file') {
    const text = archiveFaultText(first.fault, language)
    return [
      name,
      element('h2', {}, words.noArchive),
      element('p', { role: 'alert', tabindex: '-1' }, text),
    ]
  }
  const save = element('button', { type: 'button' }, words.save)
  save.addEventListener('click', () => saveRanking(verification))
  return [name, ...reportView(verification, catalogues[language], language, save)]
}

/** The same bytes as the workbench's wide ranking and the command line's. */
function saveRanking({ sheets, logDigest }: Verification): void {
  const provenance = { logDigest: (logDigest ?? '').slice(0, 16), version: __APP_VERSION__ }
  const messages = catalogues[language]
  const text = rankingCsv(sheets, provenance, { dialect: 'excel', messages, language })
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  element('a', { href: url, download: verifierWords[language].csvName }).click()
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** A file may be dropped anywhere on the page; else the browser would open it instead. */
function listenForDrops(): void {
  const mark = (isOver: boolean) => page?.querySelector('.drop')?.classList.toggle('over', isOver)
  document.addEventListener('dragover', (event) => {
    event.preventDefault()
    mark(true)
  })
  document.addEventListener('dragleave', () => mark(false))
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    mark(false)
    const [file] = event.dataTransfer?.files ?? []
    if (file) void take(file)
  })
}

listenForDrops()
show({ kind: 'waiting' })

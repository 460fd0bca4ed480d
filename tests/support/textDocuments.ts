import type { TextDocument } from '~/lib/TextDocument.ts'

/** A text with one of everything that a text can have. */
export const everyBlock: TextDocument = {
  language: 'da',
  title: 'Indstilling om udpegning af klynger',
  subtitle: ['Sag 20/1234', 'Kladde'],
  header: 'Styrelsen & Co. <kladde>',
  footer: 'Runde: Innovationskraft',
  blocks: [
    { kind: 'contents' },
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: 'Sagen' },
    {
      kind: 'paragraph',
      runs: [
        'Her er ',
        { text: 'vægt', look: 'strong' },
        ', og et ',
        { text: 'navn', look: 'gap' },
      ],
    },
    { kind: 'paragraph', runs: ['Skriv hjemmelen her'], look: 'gap' },
    { kind: 'paragraph', runs: ['En note\npå to linjer'], look: 'note' },
    { kind: 'heading', level: 2, text: 'Lister' },
    { kind: 'list', isNumbered: true, items: [['først'], ['så']] },
    { kind: 'list', isNumbered: false, items: [['uden tal']] },
    { kind: 'list', isNumbered: true, items: [['forfra']] },
    { kind: 'heading', level: 3, text: 'En tabel' },
    {
      kind: 'table',
      caption: 'Beløb pr. område',
      columns: [
        { head: 'Område', align: 'start', width: 70 },
        { head: 'Mio. kr.', align: 'end', width: 30 },
      ],
      rows: [
        [['Miljø'], ['4,5']],
        [['Energi'], ['12,0']],
      ],
      foot: [[['I alt'], ['16,5']]],
    },
  ],
}

import { counted } from './counted.ts'

/** Deleting a round from this computer; fetched when somebody asks for it. */
export const deletion = {
  title: (round: string) => `Slet «${round}»?`,
  reading: 'Læser runden …',
  irrevocable: 'Det kan ikke fortrydes.',
  goes: 'Det slettes fra denne computer',
  going: {
    events: (count: string) =>
      `Runden med alle ${count} hændelser, både i databasen og i reservekopien`,
    documents: 'Dokumenter (PDF), som ingen anden runde her bruger',
    drafts: 'Kladder, halvskrevne bemærkninger og nøgler, der hører til runden',
  },
  stays: 'Det slettes ikke',
  staying: {
    files: 'Kopier, sagsarkiver og andre filer, der er gemt fra runden',
    devices: 'Det, der ligger på bedømmernes og kollegernes computere',
    backups: 'Sikkerhedskopier af denne computer',
    traces: 'Rester på disken: dem skjuler kun kryptering af hele disken',
  },
  keptTitle: (round: string) => `«${round}» kan ikke slettes endnu`,
  keptNever: 'Runden er styrelsens sag, og den er ikke journaliseret.',
  keptSince: (count: number, reference: string) =>
    `${counted(count, 'hændelse er', 'hændelser er')} kommet til siden den seneste journalisering (${reference}).`,
  keptText: 'Gem sagsarkivet, journalisér det, og noter det i sagen. Så kan runden slettes her.',
  toCase: 'Gå til sagens afslutning',
  filed: (reference: string, date: string) => `Journaliseret under ${reference} den ${date}.`,
  typeName: 'Skriv rundens navn for at slette den',
  typeHint: (round: string) => `Skriv: ${round}`,
  confirm: 'Slet runden',
  notDeleted: (why: string) => `Runden er ikke slettet – ${why}.`,
  notJournalised: 'der er kommet noget til, som ikke er journaliseret',
  gone: 'den findes ikke mere på denne computer',
  receipts: 'Slettet fra denne computer',
  receipt: (round: string, moment: string, events: string) =>
    `«${round}» blev slettet ${moment} med ${events} hændelser.`,
  receiptFiled: (reference: string, digest: string) =>
    `Sagsarkiv journaliseret under ${reference}, aftryk ${digest}.`,
  receiptFree: 'Runden var ikke en journaliseret sag.',
  forget: 'Fjern linjen',
  forgetOf: (round: string) => `Fjern linjen om «${round}»`,
}
export type DeletionWords = typeof deletion

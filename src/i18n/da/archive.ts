/** What is wrong with a copy or a case archive, as sentences. */
export const archive = {
  faults: {
    'not-archive':
      'Filen er ikke en kopi fra Klyngevalg. Vælg en fil, der ender på .klynge; er den hentet fra en mail, så hent den igen.',
    'too-large': 'Filen pakker for meget ud til at være en kopi. Vælg en anden fil.',
    'newer-format':
      'Kopien er lavet af en nyere udgave af Klyngevalg. Skift til den nye udgave, og prøv igen.',
    'no-manifest': 'Filen mangler sin indholdsfortegnelse. Vælg en anden kopi.',
    'no-events': 'Der er ingen hændelser i kopien. Vælg en anden.',
    'twin-part': (path: string) => `«${path}» findes to gange i filen.`,
    'missing-part': (path: string) => `«${path}» mangler i filen.`,
    'unknown-part': (path: string) => `«${path}» hører ikke til i en kopi.`,
    'changed-part': (path: string) => `«${path}» er ændret, siden kopien blev lavet.`,
    changedEnd: (path: string, seq: number) =>
      `«${path}» ender ikke, som da kopien blev lavet: hændelse ${seq} eller det, der fulgte efter den, er ændret.`,
    'broken-chain': (path: string, seq: number) =>
      `Kæden er brudt ved hændelse ${seq} i «${path}».`,
    'other-round': (path: string) => `«${path}» hører til en anden runde.`,
    'changed-bytes': (at: number, where: string) =>
      `Filen er ændret ved byte ${at}, ${where}. Brug en anden kopi.`,
    'ends-early': (size: number) =>
      `Filen er afkortet: den slutter efter ${size} bytes. Hent den igen.`,
    'goes-on': (size: number) =>
      `Der står mere efter filens slutning (efter byte ${size}). Brug en anden kopi.`,
  },
  /** Where in the file a byte stands that belongs to no part's content. */
  around: {
    header: (path: string) => `i det, der står foran «${path}»`,
    directory: (path: string) => `i fortegnelsen sidst i filen, ved «${path}»`,
    end: () => 'i filens slutning',
    packed: (path: string) => `i pakningen af «${path}»`,
  },
}

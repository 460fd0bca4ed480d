import type { archive as da } from '../da/archive.ts'

export const archive: typeof da = {
  faults: {
    'not-archive':
      'The file is not a copy from Klyngevalg. Choose a file that ends in .klynge; if it came by mail, download it again.',
    'too-large': 'The file unpacks to too much to be a copy. Choose another file.',
    'newer-format':
      'The copy was made by a newer version of Klyngevalg. Change to the new version and try again.',
    'no-manifest': 'The file lacks its table of contents. Choose another copy.',
    'no-events': 'There are no events in the copy. Choose another one.',
    'twin-part': (path) => `“${path}” is in the file twice.`,
    'missing-part': (path) => `“${path}” is missing from the file.`,
    'unknown-part': (path) => `“${path}” does not belong in a copy.`,
    'changed-part': (path) => `“${path}” has been changed since the copy was made.`,
    'broken-chain': (path, seq) => `The chain is broken at event ${seq} in “${path}”.`,
    'other-round': (path) => `“${path}” belongs to another round.`,
    changedEnd: (path, seq) =>
      `“${path}” does not end as it did when the copy was made: event ${seq}, or what followed it, was changed.`,
    'changed-bytes': (at, where) =>
      `The file was changed at byte ${at}, ${where}. Use another copy.`,
    'ends-early': (size) => `The file is cut off: it ends after ${size} bytes. Fetch it again.`,
    'goes-on': (size) =>
      `There is more after the end of the file (after byte ${size}). Use another copy.`,
  },
  around: {
    header: (path) => `in what stands before “${path}”`,
    directory: (path) => `in the directory at the end of the file, at “${path}”`,
    end: () => 'in the end of the file',
    packed: (path) => `in the packing of “${path}”`,
  },
}

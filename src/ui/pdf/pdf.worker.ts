// oxlint-disable-next-line import/no-unassigned-import -- the whole worker is its doing
import 'pdfjs-dist/build/pdf.worker.min.mjs'

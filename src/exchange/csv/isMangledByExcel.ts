const month = '(jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)'
const dayAndMonth = new RegExp(String.raw`^\d{1,2}[-. ]{1,2}${month}\.?$`, 'i')
const monthAndYear = new RegExp(String.raw`^${month}[-. ]{1,2}\d{2}$`, 'i')

/** Whether a cell looks like what Excel makes of a number it takes for a date, or finds too long. */
export const isMangledByExcel = (cell: string): boolean =>
  dayAndMonth.test(cell) || monthAndYear.test(cell) || /^\d[.,]\d+E\+\d+$/i.test(cell)

import {
  AlignmentType,
  convertMillimetersToTwip,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
} from 'docx'

/** Calibri is on every office machine; Carlito, made as wide, stands in for it elsewhere. */
const font = 'Calibri'

/** Single spacing; said as a rule, for without one LibreOffice takes it for twelve points exactly. */
const single = { line: 240, lineRule: 'auto' } as const

/** Headings are black, as on letter paper. */
const ink = '1A1A1A'
const quiet = '454545'

/** A4 upright with 2.5 cm around it, in twips. */
export const page = {
  size: { width: 11906, height: 16838 },
  margin: {
    top: convertMillimetersToTwip(25),
    right: convertMillimetersToTwip(25),
    bottom: convertMillimetersToTwip(25),
    left: convertMillimetersToTwip(25),
    header: convertMillimetersToTwip(12),
    footer: convertMillimetersToTwip(12),
  },
}

/** What a line of text may fill, in twips. */
export const textWidth = page.size.width - page.margin.left - page.margin.right

/** The names of Word's lists in `numbering`. */
export const lists = { bullet: 'bullets', number: 'numbers' } as const

const heading = (size: number, before: number, after: number) => ({
  run: { font, size, bold: true, color: ink },
  paragraph: { spacing: { before, after, ...single }, keepNext: true, keepLines: true },
})

/**
 * The look of a table: lines between rows, a rule under its head. It bears the name of one of
 * Word's own, so that whoever edits the text finds it in the gallery and can choose another.
 */
export const tableStyles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:style w:type="table" w:styleId="TableGridLight"><w:name w:val="Grid Table Light"/><w:basedOn w:val="TableNormal"/>
<w:uiPriority w:val="40"/><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>
<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="${ink}"/>
<w:bottom w:val="single" w:sz="8" w:space="0" w:color="${ink}"/>
<w:insideH w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/></w:tblBorders>
<w:tblCellMar><w:top w:w="30" w:type="dxa"/><w:left w:w="70" w:type="dxa"/>
<w:bottom w:w="30" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>
<w:bottom w:val="single" w:sz="8" w:space="0" w:color="${ink}"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style></w:styles>`

const paragraphStyles: readonly IParagraphStyleOptions[] = [
  {
    id: 'Subtitle',
    name: 'Subtitle',
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { color: quiet },
    paragraph: { spacing: { before: 0, after: 20 }, keepNext: true },
  },
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    basedOn: 'Normal',
    next: 'Normal',
    run: { size: 28, bold: true },
    paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
  },
  ...[1, 2].map((level) => ({
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: { spacing: { before: 0, after: 40 }, indent: { left: (level - 1) * 240 } },
  })),
  ...[
    { id: 'ListBullet', name: 'List Bullet', reference: lists.bullet },
    { id: 'ListNumber', name: 'List Number', reference: lists.number },
  ].map(({ id, name, reference }) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { spacing: { after: 60 }, numbering: { reference, level: 0 } },
  })),
  {
    id: 'TableText',
    name: 'Table Text',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 18 },
    paragraph: { spacing: { before: 0, after: 0, ...single } },
  },
  {
    id: 'Note',
    name: 'Note',
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: 19, color: quiet },
    paragraph: { spacing: { after: 100, ...single } },
  },
  ...['Header', 'Footer'].map((name) => ({
    id: name,
    name: name.toLowerCase(),
    basedOn: 'Normal',
    run: { size: 18, color: quiet },
    paragraph: { spacing: { after: 0, ...single } },
  })),
]

/** Word's own styles, set as a Danish letter is: one typeface, black headings, room between. */
export const wordStyles = (language: 'da' | 'en'): IStylesOptions => ({
  default: {
    document: {
      run: { font, size: 22, language: { value: language === 'da' ? 'da-DK' : 'en-GB' } },
      paragraph: { spacing: { after: 120, line: 264, lineRule: 'auto' } },
    },
    title: {
      run: { font, size: 40, bold: true, color: ink },
      paragraph: { spacing: { before: 0, after: 60, ...single }, keepNext: true, keepLines: true },
    },
    heading1: heading(30, 360, 100),
    heading2: heading(25, 280, 80),
    heading3: heading(22, 200, 40),
    caption: {
      run: { font, size: 19, bold: true, color: ink },
      paragraph: {
        spacing: { before: 160, after: 60, ...single },
        keepNext: true,
        keepLines: true,
      },
    },
  },
  paragraphStyles,
})

const level = (format: 'bullet' | 'decimal', text: string) => [
  {
    level: 0,
    format: LevelFormat[format === 'bullet' ? 'BULLET' : 'DECIMAL'],
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 360, hanging: 360 } } },
  },
]

/** The lists that the styles List Bullet and List Number stand in. */
export const numbering: INumberingOptions = {
  config: [
    { reference: lists.bullet, levels: level('bullet', '•') },
    { reference: lists.number, levels: level('decimal', '%1.') },
  ],
}

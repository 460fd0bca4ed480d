import { useMessages } from '~/session/useMessages.ts'
import { Button } from '~/ui/button/Button.tsx'
import { TextField } from '~/ui/form/TextField.tsx'
import type { FormPart } from './FormPart.ts'

/** The summary and the application's own text, a field under each of its headings. */
export function TextFields({ draft, change, leave, faultOf, warningOf }: FormPart) {
  const { messages } = useMessages()
  const { field, form: words } = messages.applications
  const { texts } = draft
  const changeText = (index: number, changes: Partial<(typeof texts)[number]>) =>
    change({ texts: texts.map((one, at) => (at === index ? { ...one, ...changes } : one)) })
  return (
    <fieldset className="applications-group">
      <legend>{words.texts}</legend>
      <TextField
        label={field.summary}
        value={draft.summary}
        onChange={(summary) => change({ summary })}
        onBlur={() => leave('summary')}
        hint={warningOf('summary')}
        fault={faultOf('summary')}
        rows={4}
      />
      {texts.map(({ heading, text }, index) => (
        <div key={index} className="applications-text-field">
          <TextField
            label={words.heading(index + 1)}
            value={heading}
            onChange={(value) => changeText(index, { heading: value })}
            onBlur={() => leave(`heading:${index}`)}
            fault={faultOf(`heading:${index}`)}
          />
          <TextField
            label={words.textUnder(heading || words.heading(index + 1))}
            value={text}
            onChange={(value) => changeText(index, { text: value })}
            onBlur={() => leave(`text:${index}`)}
            hint={warningOf(`text:${index}`)}
            fault={faultOf(`text:${index}`)}
            rows={4}
          />
        </div>
      ))}
      <div>
        <Button
          icon="plus"
          onPress={() => change({ texts: [...texts, { heading: '', text: '' }] })}
        >
          {words.addText}
        </Button>
      </div>
    </fieldset>
  )
}

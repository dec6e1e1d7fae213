import { askLabels } from '#app/domain/consultation/ask.ts'
import type { SlotChoice } from '#app/domain/consultation/view.ts'
import type { Problem } from '#app/domain/errors.ts'
import { Select } from '../govuk/Select.tsx'
import { errorAt } from './errors.ts'

interface SlotFieldProps {
  readonly slots: readonly SlotChoice[]
  readonly chosen: string
  readonly problems: readonly Problem[]
}

/** The times that are free, soonest first. A time that has gone meanwhile is no longer among them. */
export function SlotField({ slots, chosen, problems }: SlotFieldProps) {
  return (
    <Select
      name="slot"
      label={{ text: askLabels.slot, classes: 'govuk-label--m' }}
      hint={{ text: 'London time. Each call can take up to 30 minutes' }}
      defaultValue={slots.some(({ value }) => value === chosen) ? chosen : ''}
      errorMessage={errorAt(problems, 'slot')}
      items={[
        { value: '', text: 'Choose a time' },
        ...slots.map(({ value, words }) => ({ value, text: words })),
      ]}
    />
  )
}

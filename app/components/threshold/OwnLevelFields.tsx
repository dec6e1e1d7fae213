import type { Problem } from '#app/domain/errors.ts'
import type { LevelGuidance } from '#app/domain/threshold/guide.ts'
import { longestReason, ownLevelLabels } from '#app/domain/threshold/own-level.ts'
import type { OwnLevelAnswers, PictureLevels } from '#app/domain/threshold/own-level.ts'
import { CharacterCount } from '../govuk/CharacterCount.tsx'
import { Radios } from '../govuk/Radios.tsx'

interface OwnLevelFieldsProps {
  readonly levels: readonly Pick<LevelGuidance, 'level' | 'name' | 'meaning'>[]
  /** What the picture shows, so that a difference can be asked about. */
  readonly picture: PictureLevels
  readonly values: OwnLevelAnswers
  readonly problems: readonly Problem[]
}

/** The five questions about a person's own level. Part of a form; error links lead to each by its field's name. */
export function OwnLevelFields({ levels, picture, values, problems }: OwnLevelFieldsProps) {
  const errorOf = (field: keyof OwnLevelAnswers) => {
    const found = problems.find(problem => problem.field === field)
    return found && { text: found.message }
  }
  const text = (name: Exclude<keyof OwnLevelAnswers, 'ownLevel'>, hint: string, rows: number) => (
    <CharacterCount
      name={name}
      label={{ text: ownLevelLabels[name], classes: 'govuk-label--s' }}
      hint={{ text: hint }}
      rows={rows}
      maxlength={longestReason}
      threshold={75}
      defaultValue={values[name]}
      errorMessage={errorOf(name)}
    />
  )
  return (
    <>
      <Radios
        name="ownLevel"
        fieldset={{
          legend: { text: ownLevelLabels.ownLevel, classes: 'govuk-fieldset__legend--s' },
        }}
        hint={{ text: 'The guide does not decide. You do, with your safeguarding lead if you can' }}
        defaultValue={values.ownLevel}
        errorMessage={errorOf('ownLevel')}
        items={levels.map(({ level, name, meaning }) => ({
          value: String(level),
          text: `Level ${level}, ${name}`,
          hint: { text: meaning },
        }))}
      />
      {text('whyLevel', 'What you saw, heard or know that weighs most', 5)}
      {text('whyNotAbove', 'Leave this empty if you chose level 4', 3)}
      {text('whyNotBelow', 'Leave this empty if you chose level 1', 3)}
      {(picture.highest !== null || values.differsBecause !== '') &&
        text('differsBecause', pictureHint(picture), 3)}
    </>
  )
}

function pictureHint({ highest, consider }: PictureLevels): string {
  if (highest === null) return 'You chose nothing that shows a level'
  const asks = consider === null ? '' : `, and asks you to think about level ${consider}`
  return `The highest level your choices are usually seen at is level ${highest}${asks}. A different level can be right: say what the picture does not show`
}

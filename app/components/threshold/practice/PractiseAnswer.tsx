import { Button } from '#app/components/govuk/Button.tsx'
import { Details } from '#app/components/govuk/Details.tsx'
import { InsetText } from '#app/components/govuk/InsetText.tsx'
import { Table } from '#app/components/govuk/Table.tsx'
import { WarningText } from '#app/components/govuk/WarningText.tsx'
import { Back } from '#app/components/layout/Back.tsx'
import { Columns } from '#app/components/layout/Columns.tsx'
import { StatusTag } from '#app/components/layout/StatusTag.tsx'
import type { Level } from '#app/domain/threshold/guide.ts'
import type { LevelPicture } from '#app/domain/threshold/picture.ts'
import type { Reading } from '#app/domain/threshold/practice/practice-answer.ts'
import { counted } from '#app/domain/time/words.ts'
import { paths } from '#app/paths.ts'
import { Windscreen } from '../Windscreen.tsx'
import { CaseHead, CaseText } from './PractiseCase.tsx'
import type { Along, CaseProps } from './PractiseCase.tsx'

interface PractiseAnswerProps {
  readonly one: CaseProps
  readonly along: Along
  readonly answer: {
    readonly given: Level
    readonly reading: Reading
    readonly level: Level
    readonly levelNames: Readonly<Record<Level, string>>
    readonly actNow: boolean
    readonly why: string
    readonly notHigher: string | null
    readonly notLower: string | null
    readonly alsoArguable: { readonly level: Level; readonly why: string } | null
    readonly mistake: { readonly level: Level; readonly why: string }
    readonly turnsOn: string
    readonly because: string | null
    readonly picture: readonly LevelPicture[]
    readonly others: {
      readonly kind: string
      readonly fewest: number
      readonly counts:
        | readonly { readonly level: Level; readonly count: number; readonly isGuide: boolean }[]
        | null
    }
  }
}

/** Why the guide points to its level, beside what was answered. */
export function PractiseAnswer({ one, along, answer }: PractiseAnswerProps) {
  const { given, level, levelNames, alsoArguable, mistake } = answer
  return (
    <Columns>
      <Back href={along.backHref}>{along.backText}</Back>
      <CaseHead one={one} words={along.words} />
      <InsetText>
        <h2 className="govuk-heading-m" id="answer">
          {headline(answer)}
        </h2>
        <p className="govuk-body">{answer.why}</p>
      </InsetText>
      {answer.actNow && (
        <WarningText>
          For a real child like this, phone now: the front door, or 999 in danger. Write afterwards.
        </WarningText>
      )}
      {answer.notHigher && (
        <>
          <h2 className="govuk-heading-s">Why not higher</h2>
          <p className="govuk-body">{answer.notHigher}</p>
        </>
      )}
      {answer.notLower && (
        <>
          <h2 className="govuk-heading-s">Why not lower</h2>
          <p className="govuk-body">{answer.notLower}</p>
        </>
      )}
      {alsoArguable && (
        <>
          <h2 className="govuk-heading-s">Level {alsoArguable.level} can also be argued</h2>
          <p className="govuk-body">{alsoArguable.why}</p>
        </>
      )}
      <h2 className="govuk-heading-s">
        The commonest mistake: level {mistake.level}, {levelNames[mistake.level]}
      </h2>
      <p className="govuk-body">{mistake.why}</p>
      <h2 className="govuk-heading-s">What weighs most</h2>
      <p className="govuk-body">
        {answer.because !== null && `You said: ${lower(answer.because)}. `}
        {answer.because === answer.turnsOn ? 'So do we.' : `We say: ${lower(answer.turnsOn)}.`}
      </p>
      {along.nextHref ? (
        <Button href={along.nextHref}>Next situation</Button>
      ) : (
        <Button href={along.backHref}>
          {along.words ? 'That was the last one: go back' : 'Choose another situation'}
        </Button>
      )}
      <Rests answer={answer} />
      <OthersAnswered others={answer.others} levelNames={levelNames} />
      <Details summaryText="Read the situation again">
        <CaseText one={one} />
        <p className="govuk-body">You answered level {given}.</p>
      </Details>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.thresholdTopic(one.topic.id)}>
          {one.topic.title} in the guide, side by side across the levels
        </a>
      </p>
      <p className="govuk-body-s">
        A guide points; it does not decide. With a real child you decide, with what you know and the
        advice of your safeguarding lead. This is level {level} in the guide of this partnership.
      </p>
    </Columns>
  )
}

function headline({ given, level, reading, levelNames }: PractiseAnswerProps['answer']): string {
  const said = `You said level ${given}, ${levelNames[given]}.`
  if (reading === 'same') return `${said} So do we`
  const ours = `level ${level}, ${levelNames[level]}`
  return reading === 'arguable'
    ? `${said} There are good reasons for it; we say ${ours}`
    : `${said} We say ${ours}`
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

/** What it rests on: in words first, then drawn. */
function Rests({ answer }: Pick<PractiseAnswerProps, 'answer'>) {
  const { picture, levelNames } = answer
  return (
    <section aria-labelledby="rests">
      <h2 className="govuk-heading-m" id="rests">
        What it rests on in the guide
      </h2>
      {picture.map(({ level, indicators }) => (
        <div key={level}>
          <h3 className="govuk-heading-s">
            {counted(indicators.length, 'indicator')} at level {level}, {levelNames[level]}
          </h3>
          <ul className="govuk-list govuk-list--bullet">
            {indicators.map(({ id, text, immediate }) => (
              <li key={id}>
                <a className="govuk-link" href={paths.indicator(id)}>
                  {text}
                </a>{' '}
                {immediate && <StatusTag meaning="act-now">Phone now</StatusTag>}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <Windscreen levels={picture} of="in this situation" />
      <p className="govuk-body-s" aria-hidden="true">
        ● an indicator &nbsp; ▲ phone now
      </p>
    </section>
  )
}

/** Anonymous, and only when enough answered that nobody can be made out. */
function OthersAnswered({
  others,
  levelNames,
}: Pick<PractiseAnswerProps['answer'], 'others' | 'levelNames'>) {
  const { kind, fewest, counts } = others
  const total = counts?.reduce((sum, { count }) => sum + count, 0) ?? 0
  return (
    <section aria-labelledby="others">
      <h2 className="govuk-heading-m" id="others">
        How others answered
      </h2>
      {counts === null ? (
        <p className="govuk-body">
          Not enough people have answered this yet ({kind}). It is shown when {fewest} have.
        </p>
      ) : (
        <Table
          caption={`${kind}: ${counted(total, 'answer')}`}
          captionClasses="govuk-table__caption--s"
          firstCellIsHeader
          head={[{ text: 'Level' }, { text: 'Answers', format: 'numeric' }]}
          rows={counts.map(({ level, count, isGuide }) => [
            { text: `${level}, ${levelNames[level]}${isGuide ? ' (the guide)' : ''}` },
            { text: count, format: 'numeric' },
          ])}
        />
      )}
    </section>
  )
}

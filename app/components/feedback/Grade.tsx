import { InsetText } from '../govuk/InsetText.tsx'
import { Table } from '../govuk/Table.tsx'
import { GradeBar } from './GradeBar.tsx'

interface GradeProps {
  readonly grade: {
    readonly total: number
    readonly of: number
    readonly band: string
    readonly isStrong: boolean
    readonly gradedWords: string
    readonly dimensions: readonly {
      readonly label: string
      readonly score: number
      readonly word: string
      readonly meaning: string
    }[]
    readonly tip: string
    readonly important: readonly string[]
  }
}

/** How clear the referral was: one kind tip first, then each dimension in words with a small picture of the same. */
export function Grade({ grade }: GradeProps) {
  const { total, of, band, isStrong, dimensions, important, tip } = grade
  return (
    <section aria-labelledby="grade">
      <h2 className="govuk-heading-m" id="grade">
        How clear your referral was
      </h2>
      {isStrong && (
        <p className="govuk-body">
          <strong>Thank you. This was a strong referral.</strong> It helped us to act without asking
          you for more.
        </p>
      )}
      <p className="govuk-body">
        {total} out of {of}: {band.toLowerCase()}. The front door graded this on {grade.gradedWords}
        . It is about what was written, not about you or the family. It changed nothing about what
        was decided.
      </p>
      {tip && (
        <InsetText>
          <strong>A tip for next time</strong>
          <br />
          {tip}
        </InsetText>
      )}
      {important.length > 0 && (
        <>
          <h3 className="govuk-heading-s">Most important next time</h3>
          <ul className="govuk-list govuk-list--bullet">
            {important.map(words => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      <Table
        caption="The grade for each part"
        captionClasses="govuk-table__caption--s"
        head={[{ text: 'Part' }, { text: 'Grade' }]}
        firstCellIsHeader
        rows={dimensions.map(({ label, score, word, meaning }) => [
          { text: label },
          {
            text: (
              <>
                <strong>{word}</strong> ({score} of 3) <GradeBar score={score} />
                {meaning && (
                  <>
                    <br />
                    {meaning}
                  </>
                )}
              </>
            ),
          },
        ])}
      />
    </section>
  )
}

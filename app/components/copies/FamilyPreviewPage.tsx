import type { CopyDocument } from '#app/domain/copies/copy-document.ts'
import type { FamilyWarningKind } from '#app/domain/copies/family-copy.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { Checkboxes } from '../govuk/Checkboxes.tsx'
import { Details } from '../govuk/Details.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { SummaryList } from '../govuk/SummaryList.tsx'
import { Textarea } from '../govuk/Textarea.tsx'
import { WarningText } from '../govuk/WarningText.tsx'
import { Back } from '../layout/Back.tsx'
import { ProtectiveMarking } from '../layout/ProtectiveMarking.tsx'

interface FamilyPreviewPageProps {
  readonly view: {
    readonly id: string
    readonly reference: string
    readonly key: string
    readonly choice: { readonly childId: string; readonly readerId: string }
    readonly aboutName: string
    readonly forName: string
    readonly copy: CopyDocument
    readonly hash: string
    readonly warnings: readonly FamilyWarningKind[]
    readonly leftOut: readonly string[]
    readonly namesOthers: readonly string[]
    readonly toCheck: readonly string[]
    readonly confirmer: string
  }
  readonly reason: string
  readonly problems: readonly { readonly field: string; readonly message: string }[]
}

const warningWords: Readonly<Record<FamilyWarningKind, string>> = {
  mayCauseHarm: 'The referral names this person as somebody who may be causing harm.',
  mustNotBeTold: 'Somebody recorded that this person must not be told.',
  saidNotSafe:
    'The referral says it is not safe for the family, or for some of them, to have a copy.',
  notTold: 'The referral says it was not safe to tell the family.',
  domesticAbuse:
    'This is about harm by somebody close. A copy can be found, and used to control or trace somebody.',
  protectedAddress: 'Nobody has said that this child’s address is safe to know. It is left out.',
  otherChildProtected:
    'Another child on this referral has an address to protect. What was written about the family is left out.',
  unsafeContact: 'There is no safe way to reach somebody in this family, or it is not known.',
  notSure: 'Nobody has said that it is safe for the family to have a copy.',
}

/** Exactly what a family would read, what speaks against it, and a named person's decision. */
export function FamilyPreviewPage({ view, reason, problems }: FamilyPreviewPageProps) {
  const { id, choice, warnings, leftOut, namesOthers, toCheck } = view
  const query = { child: choice.childId, for: choice.readerId }
  const problemAt = (field: string) => {
    const message = problems.find(problem => problem.field === field)?.message
    return message === undefined ? undefined : { text: message }
  }
  return (
    <>
      <Back href={paths.copies(id)}>Back to copies</Back>
      {problems.length > 0 && (
        <ErrorSummary
          errorList={problems.map(({ field, message }) => ({ text: message, href: `#${field}` }))}
        />
      )}
      <ProtectiveMarking />
      <span className="govuk-caption-l">{view.reference}</span>
      <h1 className="govuk-heading-l">Read the copy for the family</h1>
      <p className="govuk-body">
        For {view.forName}, about {view.aboutName}. Nothing has been made yet.
      </p>
      {warnings.length > 0 && <Warnings warnings={warnings} />}
      <section aria-label="What the family will read" className="app-document__section">
        <Paper copy={view.copy} />
      </section>
      {namesOthers.length > 0 && (
        <>
          <p className="govuk-body">
            These answers are left out because they may name somebody else, a place, or who told
            you. Talk about them with {view.forName} in your own words, if that is safe:
          </p>
          <ul className="govuk-list govuk-list--bullet">
            {namesOthers.map(label => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </>
      )}
      {toCheck.length > 0 && (
        <p className="govuk-body">
          Look at these words again. They may name somebody or a place that {view.forName} should
          not read about: <bdi>{toCheck.join(', ')}</bdi>. If so, do not make this copy.
        </p>
      )}
      {leftOut.length > 0 && (
        <Details summaryText={`What is left out (${leftOut.length} questions)`}>
          <ul className="govuk-list govuk-list--bullet">
            {leftOut.map(label => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </Details>
      )}
      <form method="post" action={paths.familyCopy(id, query)} noValidate>
        <input type="hidden" name="child" value={choice.childId} />
        <input type="hidden" name="for" value={choice.readerId} />
        <input type="hidden" name="key" value={view.key} />
        <input type="hidden" name="hash" value={view.hash} />
        {(warnings.length > 0 || problemAt('reason')) && (
          <Textarea
            name="reason"
            id="reason"
            rows={4}
            label={{
              text: 'Why is it right to make this copy all the same?',
              classes: 'govuk-label--m',
            }}
            hint={{ text: 'Say who you talked with and how it will be kept safe' }}
            defaultValue={reason}
            errorMessage={problemAt('reason')}
          />
        )}
        <Checkboxes
          name="confirmed"
          idPrefix="confirmed"
          fieldset={{ legend: { text: 'Your decision', classes: 'govuk-fieldset__legend--m' } }}
          items={[
            {
              value: 'yes',
              text: `I, ${view.confirmer}, have read every line and decide that ${view.forName} may have it`,
            },
          ]}
          errorMessage={problemAt('confirmed')}
        />
        <Button preventDoubleClick>Make this copy</Button>
      </form>
    </>
  )
}

function Warnings({ warnings }: { readonly warnings: readonly FamilyWarningKind[] }) {
  return (
    <>
      <WarningText>
        Think before you make this copy. If you are not sure, do not make it: ask your safeguarding
        lead or the front door.
      </WarningText>
      <ul className="govuk-list govuk-list--bullet">
        {warnings.map(kind => (
          <li key={kind}>{warningWords[kind]}</li>
        ))}
      </ul>
    </>
  )
}

function Paper({ copy }: { readonly copy: CopyDocument }) {
  return (
    <>
      <p className="app-marking">{copy.marking}</p>
      <h2 className="govuk-heading-m">{copy.title}</h2>
      {copy.paragraphs.map(text => (
        <p className="govuk-body" key={text}>
          {text}
        </p>
      ))}
      {copy.sections.map(section => (
        <div key={section.title}>
          <h3 className="govuk-heading-s">{section.title}</h3>
          {section.groups.map((group, index) => (
            <SummaryList
              key={index}
              rows={group.rows.map(({ question, answer }) => ({
                key: { text: question },
                value: { text: <span className="app-pre-line">{answer}</span> },
              }))}
            />
          ))}
        </div>
      ))}
    </>
  )
}

import { counted } from '#app/domain/time/words.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../govuk/Button.tsx'
import { InsetText } from '../govuk/InsetText.tsx'
import { Textarea } from '../govuk/Textarea.tsx'
import { WarningText } from '../govuk/WarningText.tsx'
import { Back } from '../layout/Back.tsx'
import { DataTable } from '../layout/DataTable.tsx'
import { StatusTag } from '../layout/StatusTag.tsx'
import { ChangedElsewhere, problemOf, Problems } from './EditionNotes.tsx'
import { statusWords, type Elsewhere, type Problem, type Status } from './edition-words.ts'
import { Verdicts, type VerdictLine } from './Verdicts.tsx'

export interface EditionPageView {
  readonly id: string
  readonly number: number
  readonly status: Status
  readonly summary: string
  readonly summarySeen: string
  readonly basedOn: string
  readonly revision: number
  readonly canEdit: boolean
  readonly canReview: boolean
  readonly isOwn: boolean
  readonly isOpen: boolean
  readonly overtakenBy: string | null
  readonly effectiveWords: string | null
  readonly reviewWords: string | null
  readonly versionId: string | null
  readonly canWithdraw: boolean
  readonly parts: readonly { readonly id: string; readonly title: string }[]
  readonly domains: readonly {
    readonly key: string
    readonly name: string
    readonly count: number
  }[]
  readonly changed: number
  readonly standing: readonly VerdictLine[]
  readonly earlier: readonly VerdictLine[]
  readonly isComplete: boolean
  readonly missing: readonly string[]
  readonly asked: readonly VerdictLine[]
  readonly log: readonly {
    readonly what: string
    readonly who: string
    readonly when: string
    readonly detail: string
  }[]
}

interface EditionPageProps {
  readonly view: EditionPageView
  readonly problems: readonly Problem[]
  readonly elsewhere: Elsewhere | null
  /** What was typed into the summary, when it could not be kept as it was. */
  readonly summary: string | null
  /** The same for an answer to a reviewer: which, and what was typed. */
  readonly answer?: { readonly reviewId: string; readonly words: string } | null
}

/** One edition: where it stands and what comes next, its parts, who approved it and everything that happened. */
export function EditionPage({ view, problems, elsewhere, summary, answer }: EditionPageProps) {
  const { id, number, canEdit, isOpen, parts, domains, log } = view
  return (
    <>
      <Back href={paths.guideEditing()}>Editing the threshold guide</Back>
      <Problems problems={problems} />
      <ChangedElsewhere elsewhere={elsewhere} />
      <span className="govuk-caption-xl">Made from version {view.basedOn}</span>
      <h1 className="govuk-heading-xl">
        Edition {number}{' '}
        <StatusTag meaning={statusWords[view.status].meaning}>
          {statusWords[view.status].words}
        </StatusTag>
      </h1>
      <Standing view={view} />
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={paths.guideDifference(id)}>
            See what it changes, word by word ({counted(view.changed, 'difference')})
          </a>
        </li>
        <li>
          <a className="govuk-link" href={paths.guideEditionFile(id)}>
            Download the whole edition as one file
          </a>
        </li>
      </ul>
      {canEdit && isOpen ? (
        <form method="post" action={paths.guideEdition(id)} noValidate>
          <input type="hidden" name="seen" value={view.summarySeen} />
          <Textarea
            name="summary"
            rows={3}
            label={{ text: 'What changed', classes: 'govuk-label--m' }}
            hint={{ text: 'A sentence or two for the public change log' }}
            defaultValue={summary ?? (view.summary === 'Not said yet.' ? '' : view.summary)}
            errorMessage={problemOf(problems, 'summary')}
          />
          <Button name="do" value="summary" classes="govuk-button--secondary">
            Save what changed
          </Button>
        </form>
      ) : (
        <>
          <h2 className="govuk-heading-m">What changed</h2>
          <p className="govuk-body">{view.summary}</p>
        </>
      )}
      <NextStep view={view} />
      <Verdicts
        standing={view.standing}
        earlier={view.earlier}
        missing={view.status === 'published' ? [] : view.missing}
      />
      <Asked view={view} problems={problems} answer={answer ?? null} />
      {canEdit && isOpen && (
        <>
          <h2 className="govuk-heading-m">Text</h2>
          <ul className="govuk-list app-browse">
            {parts.map(part => (
              <li key={part.id}>
                <a className="govuk-link" href={paths.guidePart(id, part.id)}>
                  {part.title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 className="govuk-heading-m">Indicators</h2>
      <ul className="govuk-list app-browse">
        {domains.map(({ key, name, count }) => (
          <li key={key}>
            <a className="govuk-link" href={paths.guideDomain(id, key)}>
              {name} ({count})
            </a>
          </li>
        ))}
      </ul>
      <DataTable
        caption="What happened to this edition"
        head={[{ text: 'When' }, { text: 'What' }, { text: 'Who' }]}
        rows={log.map(({ what, who, when, detail }) => [
          { text: when },
          { text: detail === '' ? what : `${what}: ${detail}` },
          { text: who },
        ])}
      />
      {view.canWithdraw && (
        <form method="post" action={paths.guideEdition(id)}>
          <input type="hidden" name="revision" value={view.revision} />
          <Button name="do" value="withdraw" classes="govuk-button--warning" preventDoubleClick>
            Withdraw this edition for good
          </Button>
        </form>
      )}
    </>
  )
}

function Standing({ view }: { readonly view: EditionPageView }) {
  const { status, overtakenBy, effectiveWords, reviewWords, versionId } = view
  return (
    <>
      {overtakenBy !== null && (
        <WarningText>
          Version {overtakenBy} was published after this draft was begun. It cannot be published:
          begin a new draft and make the changes again there.
        </WarningText>
      )}
      {status === 'published' && versionId !== null && (
        <InsetText>
          <p className="govuk-body">
            In use from {effectiveWords}, and to be looked at again by {reviewWords}.{' '}
            <a className="govuk-link" href={paths.thresholdVersion(versionId)}>
              Read it as everybody can
            </a>
          </p>
        </InsetText>
      )}
    </>
  )
}

/** What reviewers asked to change and nobody has answered: it stands in the way of publishing, in words. */
function Asked({
  view: { id, asked, canEdit, isOpen },
  problems,
  answer,
}: Pick<EditionPageProps, 'view' | 'problems'> & Required<Pick<EditionPageProps, 'answer'>>) {
  if (asked.length === 0 || !isOpen) return null
  return (
    <>
      <h2 className="govuk-heading-m">Changes asked for, not answered yet</h2>
      <p className="govuk-body">
        This edition cannot be published until each is answered, or its reviewer approves the text.
      </p>
      {asked.map(each => (
        <form key={each.id} method="post" action={paths.guideEdition(id)} noValidate>
          <InsetText>
            <p className="govuk-body app-pre-line">{each.note}</p>
            <p className="govuk-body">
              {each.who}, {each.organisation}, {each.when}
            </p>
          </InsetText>
          {canEdit && (
            <>
              <input type="hidden" name="review" value={each.id} />
              <Textarea
                name={`answer-${each.id}`}
                rows={3}
                label={{
                  text: `Your answer to ${each.who}`,
                  classes: 'govuk-label--s',
                }}
                hint={{ text: 'What you changed, or why you did not. It is kept with your name' }}
                defaultValue={answer?.reviewId === each.id ? answer.words : ''}
                errorMessage={problemOf(problems, `answer-${each.id}`)}
              />
              <Button name="do" value="answer" classes="govuk-button--secondary" preventDoubleClick>
                Record the answer
              </Button>
            </>
          )}
        </form>
      ))}
    </>
  )
}

/** The one thing to do next, for whoever may do it. */
function NextStep({ view }: { readonly view: EditionPageView }) {
  const { id, status, revision, canEdit, canReview, isOwn, isComplete } = view
  const isWithReviewers = status === 'in_review' || status === 'approved'
  return (
    <>
      {canEdit && status === 'draft' && (
        <form method="post" action={paths.guideEdition(id)} id="send">
          <input type="hidden" name="revision" value={revision} />
          <Button name="do" value="send" preventDoubleClick>
            Send for review
          </Button>
        </form>
      )}
      {isWithReviewers && (
        <div className="govuk-button-group">
          {canReview && !isOwn && (
            <Button href={paths.guideReview(id)}>Read and review this text</Button>
          )}
          {canEdit && isComplete && <Button href={paths.guidePublish(id)}>Publish</Button>}
        </div>
      )}
      {isWithReviewers && canReview && isOwn && (
        <p className="govuk-body">You wrote some of this edition, so other people review it.</p>
      )}
      {canEdit && isWithReviewers && (
        <form method="post" action={paths.guideEdition(id)}>
          <input type="hidden" name="revision" value={revision} />
          <Button name="do" value="back" classes="govuk-button--secondary">
            Take it back to a draft
          </Button>
        </form>
      )}
    </>
  )
}

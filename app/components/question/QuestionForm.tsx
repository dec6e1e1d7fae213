import { useSubmit } from '@remix-run/react'
import { useEffect, useState, type FormEvent, type ReactNode } from 'react'
import { useForm, type ResolverResult } from 'react-hook-form'
import type { Posted } from '#app/domain/forms/answers.ts'
import type { Question } from '#app/domain/forms/definition.ts'
import { readPage } from '#app/domain/forms/page-answers.ts'
import type { PageView } from '#app/domain/forms/page-view.ts'
import { shapeChecks } from '#app/domain/forms/text-formats.ts'
import { refusedWords, savedEvents } from '#app/domain/telemetry/form-event.ts'
import { Button } from '../govuk/Button.tsx'
import { ErrorSummary } from '../govuk/ErrorSummary.tsx'
import { QuestionField, revealedBy } from './QuestionField.tsx'
import { KeptStatus, TypingFields } from './TypingFields.tsx'

interface QuestionFormProps {
  readonly view: PageView & { readonly over?: readonly string[] }
  /** The London day, for dates that must be in the past or the future. */
  readonly today: string
  /** An urgent referral is never held up for a missing answer. */
  readonly missingAllowed: boolean
  readonly children?: ReactNode
}

/** A page's problems by field, in the order of the page. */
type Problems = PageView['problems']

/**
 * The form of a question page. It is an ordinary form that posts to its own address; with scripts the same rules
 * run in the browser first, and the same form element is sent.
 */
export function QuestionForm({ view, today, missingAllowed, children }: QuestionFormProps) {
  const submit = useSubmit()
  const [found, setFound] = useState<Problems | undefined>()
  // Which questions were sent back here, to be counted with the save: ids and reasons, never what was typed.
  const [refused, setRefused] = useState<readonly string[]>([])
  const problems = found ?? view.problems
  // The whole page is one value, because an answer may span fields and depend on the others.
  const { handleSubmit, setValue, formState } = useForm<{ page: string }>({
    shouldFocusError: false,
    resolver: (values): ResolverResult<{ page: string }> => {
      const posted = JSON.parse(values.page) as Posted
      const { wrong, missing } = readPage(
        view.questions,
        posted,
        {},
        { today, formats: shapeChecks },
      )
      const list = missingAllowed ? wrong : [...wrong, ...missing]
      if (list.length === 0) return { values, errors: {} }
      return { values: {}, errors: { page: { type: 'rules', message: JSON.stringify(list) } } }
    },
  })

  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    const { submitter } = event.nativeEvent as SubmitEvent
    const button = submitter instanceof HTMLButtonElement ? submitter : null
    // "Save and come back later" takes whatever is there; the server reads it as it is.
    if (button && button.value !== 'continue') return
    event.preventDefault()
    const form = event.currentTarget
    setValue('page', JSON.stringify(postedOf(new FormData(form))))
    void handleSubmit(
      () => {
        setFound(undefined)
        submit(button ?? form)
      },
      errors => {
        const list = JSON.parse(errors.page?.message ?? '[]') as Problems
        setFound(list)
        const { missing } = readPage(view.questions, {}, {}, { today, formats: shapeChecks })
        const isMissing = list.filter(one => missing.some(({ message }) => message === one.message))
        const words = refusedWords(savedEvents('', view.questions, list, isMissing))
        setRefused(before => [...new Set([...before, ...words])])
      },
    )()
  }

  useErrorTitle(problems.length > 0)

  return (
    <>
      {problems.length > 0 && (
        <ErrorSummary
          attempt={formState.submitCount}
          errorList={problems.map(({ field, message }) => ({ text: message, href: `#${field}` }))}
        />
      )}
      {children}
      <form method="post" noValidate onSubmit={onSubmit} data-keep={view.typing?.keepHref}>
        <input type="hidden" name="seen" value={view.seen} />
        {refused.map(words => (
          <input key={words} type="hidden" name="refused" value={words} />
        ))}
        <TypingFields typing={view.typing} over={view.over} />
        {/* The Enter key presses a form's first button, which may be one that finds a school. */}
        <button hidden name="then" value="continue" />
        <Fields view={view} problems={problems} />
        <div className="govuk-button-group">
          <Button name="then" value="continue" preventDoubleClick>
            {view.conflict ? 'Keep what is on this page' : 'Save and continue'}
          </Button>
          <Button name="then" value="later" classes="govuk-button--secondary">
            Save and come back later
          </Button>
        </div>
        <KeptStatus />
      </form>
    </>
  )
}

/** The title starts "Error: " while there are problems: it is the first thing read out. */
function useErrorTitle(hasProblems: boolean): void {
  useEffect(() => {
    const plain = document.title.replace(/^Error: /, '')
    document.title = hasProblems ? `Error: ${plain}` : plain
  }, [hasProblems])
}

/** The fields of a page in order, each question that an answer reveals inside the option that reveals it. */
export function Fields({
  view,
  problems,
  isHeading = isWholePage(view),
}: {
  readonly view: Pick<PageView, 'questions' | 'values' | 'intro'>
  readonly problems: Problems
  /** False where the page has a heading of its own, even above one question. */
  readonly isHeading?: boolean
}) {
  const byField = Object.fromEntries(problems.map(({ field, message }) => [field, message]))
  const draw = (question: Question, inside?: Readonly<Record<string, ReactNode>>): ReactNode => (
    <QuestionField
      key={question.id}
      question={question}
      values={view.values}
      problems={byField}
      isHeading={isHeading}
      {...(inside ? { inside } : {})}
    />
  )
  return view.questions.map(question => {
    if (revealedBy(question.when, view.questions)) return null
    const inside: Record<string, ReactNode> = {}
    for (const other of view.questions) {
      const parent = revealedBy(other.when, view.questions)
      if (parent?.question !== question.id) continue
      inside[parent.option] = [inside[parent.option], draw(other)]
    }
    return draw(question, inside)
  })
}

/** One question and nothing else on the page: its label is the h1. */
export function isWholePage({ questions, intro }: Pick<PageView, 'questions' | 'intro'>): boolean {
  const [only] = questions
  return questions.length === 1 && intro === undefined && only?.type !== 'checklist'
}

function postedOf(data: FormData): Posted {
  const fields: Record<string, string[]> = {}
  for (const [name, value] of data) {
    if (typeof value === 'string') (fields[name] ??= []).push(value)
  }
  return fields
}

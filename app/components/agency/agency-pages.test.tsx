import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ColleaguePage } from './ColleaguePage.tsx'
import { PeoplePage } from './PeoplePage.tsx'

const agency: Parameters<typeof PeoplePage>[0]['agency'] = {
  agencyName: 'Larkmeadow Primary School',
  countersigns: true,
  leads: 1,
  people: [
    {
      accountId: 'an-id',
      name: 'Lee Harrow',
      jobTitle: 'Teacher',
      isLead: false,
      active: false,
      isSelf: false,
      open: 3,
    },
  ],
}
const problem = { field: 'countersigns', message: 'Select one' }

function people(props: { isSaved: boolean; problems: (typeof problem)[] }) {
  return renderToStaticMarkup(<PeoplePage agency={agency} {...props} />)
}

describe('the people of an agency', () => {
  it('links each name, and says beside it that an account has ended', () => {
    const html = people({ isSaved: false, problems: [] })
    expect(html).toContain('href="/agency/people/an-id">Lee Harrow</a>')
    expect(html).toContain('Teacher. Account ended')
    expect(html).not.toContain('Success')
  })

  it('says that the answer was saved, and never beside a mistake', () => {
    expect(people({ isSaved: true, problems: [] })).toContain('Saved. A lead countersigns')
    expect(people({ isSaved: true, problems: [problem] })).not.toContain('Success')
  })

  it('puts a mistake under the way back', () => {
    const html = people({ isSaved: false, problems: [problem] })
    expect(html.indexOf('There is a problem')).toBeGreaterThan(html.indexOf('Back to your agency'))
  })
})

describe('the work of a colleague', () => {
  const work: Parameters<typeof ColleaguePage>[0]['work'] = {
    accountId: 'an-id',
    name: 'Lee Harrow',
    active: false,
    isSelf: false,
    counts: [{ label: 'Drafts not sent', count: 0 }],
    items: [],
    receivers: [],
    receiver: null,
    history: ['1 thing handed over to Ada Khan by Kit Lead at 3:25pm'],
  }

  it('says that the account has ended before anything else, and counts nothing where nothing waits', () => {
    const html = renderToStaticMarkup(
      <ColleaguePage work={work} isEnding={false} given={{ to: '', why: '' }} problems={[]} />,
    )
    expect(html).toContain('This account has ended.')
    expect(html).not.toContain('Drafts not sent')
    expect(html).toContain('Nothing that you may see waits for Lee Harrow.')
  })
})

/** Builds every URL. Ids are random; nothing about a child, and no name, is ever part of one. */

function withQuery(
  path: string,
  query: Readonly<Record<string, string | readonly string[] | undefined>>,
): string {
  const pairs = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue
    for (const one of typeof value === 'string' ? [value] : value)
      if (one !== '') pairs.append(name, one)
  }
  const text = pairs.toString()
  return text === '' ? path : `${path}?${text}`
}

type Query = Readonly<Record<string, string | readonly string[] | undefined>>

export const paths = {
  home: () => '/',
  help: () => '/help',
  tellUs: () => '/tell-us',
  tellUsSent: (reference: string) => withQuery('/tell-us/sent', { reference }),
  talkingToFamilies: () => '/help/talking-to-families',
  familyPrivacy: () => '/privacy/families',
  accessibility: () => '/accessibility',
  privacy: () => '/privacy',
  signIn: (returnTo?: string) => withQuery('/sign-in', { returnTo }),
  signOut: () => '/sign-out',
  desk: () => '/desk',
  offline: () => '/offline',

  thresholds: (query: Query = {}) => withQuery('/thresholds', query),
  thresholdLevels: () => '/thresholds/levels',
  thresholdRead: () => '/thresholds/read',
  thresholdSearch: () => '/thresholds/search',
  guideKeep: () => '/thresholds/keep',
  guideManifest: () => '/thresholds/app.webmanifest',
  guideCopy: () => '/thresholds/copy.json',
  thresholdAge: () => '/thresholds/age',
  thresholdStrengths: () => '/thresholds/strengths',
  thresholdTopic: (id?: string, query: Query = {}) =>
    withQuery(id === undefined ? '/thresholds/topics' : `/thresholds/topics/${id}`, query),
  thresholdVersions: (query: Query = {}) => withQuery('/thresholds/versions', query),
  thresholdVersion: (id: string) => `/thresholds/versions/${encodeURIComponent(id)}`,
  thresholdVersionFile: (id: string) => `/thresholds/versions/${encodeURIComponent(id)}/guide.md`,
  indicator: (id: string) => `/thresholds/${encodeURIComponent(id)}`,

  guideEditing: () => '/guide-editing',
  guideImport: () => '/guide-editing/import',
  guideEdition: (id: string) => `/guide-editing/${id}`,
  guidePart: (id: string, part: string) => `/guide-editing/${id}/part/${encodeURIComponent(part)}`,
  guideDomain: (id: string, domain: string) =>
    `/guide-editing/${id}/domain/${encodeURIComponent(domain)}`,
  guideIndicator: (id: string, indicatorId: string, domain?: string) =>
    withQuery(`/guide-editing/${id}/indicator/${encodeURIComponent(indicatorId)}`, { domain }),
  guideDifference: (id: string) => `/guide-editing/${id}/difference`,
  guideReview: (id: string) => `/guide-editing/${id}/review`,
  guidePublish: (id: string) => `/guide-editing/${id}/publish`,
  guideEditionFile: (id: string) => `/guide-editing/${id}/guide.md`,

  referrals: (query: Query = {}) => withQuery('/referrals', query),
  referralStart: (picks: readonly string[] = []) => withQuery('/referral/start', { pick: picks }),
  referral: (id: string) => `/referral/${id}`,
  peopleAgreement: (id: string, query: Query = {}) =>
    withQuery(`/referral/${id}/people-agreement`, query),
  personAgreement: (id: string, personKey: string) =>
    `/referral/${id}/people-agreement/${personKey}`,
  lawfulBasis: (id: string) => `/referral/${id}/lawful-basis`,
  riskChanged: (id: string, query: Query = {}) => withQuery(`/referral/${id}/risk-changed`, query),
  agreement: (id: string, question?: string) =>
    question ? `/referral/${id}/agreement/${question}` : `/referral/${id}/agreement`,
  page: (id: string, pageId: string) => `/referral/${id}/page/${pageId}`,
  item: (id: string, pageId: string, itemId: string, partId: string) =>
    `/referral/${id}/page/${pageId}/${itemId}/${partId}`,
  keep: (id: string, page: string, ...under: readonly string[]) =>
    [`/referral/${id}/keep/${page}`, ...under].join('/'),
  deleteDraft: (id: string) => `/referral/${id}/delete`,
  choose: (
    id: string,
    pageId: string,
    questionId: string,
    item?: { readonly itemId: string; readonly partId: string },
  ) =>
    [
      `/referral/${id}/choose/${pageId}/${questionId}`,
      ...(item ? [item.itemId, item.partId] : []),
    ].join('/'),
  paste: (id: string, pageId: string) => `/referral/${id}/paste/${pageId}`,
  removeItem: (id: string, pageId: string, itemId: string) =>
    `/referral/${id}/page/${pageId}/${itemId}/remove`,
  referralThreshold: (id: string) => `/referral/${id}/threshold`,
  quality: (id: string) => `/referral/${id}/quality`,
  check: (id: string) => `/referral/${id}/check`,
  sent: (id: string) => `/referral/${id}/sent`,
  print: (id: string) => `/referral/${id}/print`,
  files: (id: string, query: Query = {}) => withQuery(`/referral/${id}/files`, query),
  file: (id: string, fileId: string) => `/referral/${id}/files/${fileId}`,
  copies: (id: string, query: Query = {}) => withQuery(`/referral/${id}/copies`, query),
  copy: (id: string, copyId: string) => `/referral/${id}/copies/${copyId}`,
  familyCopy: (id: string, query: Query = {}) => withQuery(`/referral/${id}/copies/family`, query),
  progress: (id: string) => `/referral/${id}/progress`,
  answerQuery: (id: string, queryId: string) => `/referral/${id}/question/${queryId}`,
  contactDetails: (id: string) => `/referral/${id}/contact-details`,
  withdraw: (id: string) => `/referral/${id}/withdraw`,
  addMessage: (id: string, kind: 'information' | 'disagreement') => `/referral/${id}/add/${kind}`,

  frontDoor: (query: Query = {}) => withQuery('/front-door', query),
  contact: (id: string) => `/front-door/${id}`,
  decide: (id: string) => `/front-door/${id}/decision`,
  score: (id: string) => `/front-door/${id}/score`,
  looks: (id: string) => `/front-door/${id}/looks`,
  askSender: (id: string) => `/front-door/${id}/ask`,
  contactAgreement: (id: string, query: Query = {}) =>
    withQuery(`/front-door/${id}/agreement`, query),
  contactEntry: (id: string, personKey: string) => `/front-door/${id}/agreement/${personKey}`,
  withdrawal: (id: string) => `/front-door/${id}/withdrawal`,
  additions: (query: Query = {}) => withQuery('/front-door/added', query),
  leftAllegations: () => '/front-door/left',
  leftAllegation: (id: string) => `/front-door/left/${id}`,
  outbox: () => '/front-door/messages',

  advice: () => '/advice',
  adviceNew: (query: Query = {}) => withQuery('/advice/new', query),
  consultation: (id: string) => `/advice/${id}`,
  noReferrals: () => '/not-referred',
  noReferralNew: (query: Query = {}) => withQuery('/not-referred/new', query),
  noReferral: (id: string) => `/not-referred/${id}`,
  noReferralReview: (id: string) => `/not-referred/${id}/review`,
  noReferralPrint: (id: string) => `/not-referred/${id}/print`,

  agency: () => '/agency',
  agencyPeople: (query: Query = {}) => withQuery('/agency/people', query),
  agencyColleague: (id: string, query: Query = {}) => withQuery(`/agency/people/${id}`, query),

  contentForms: (query: Query = {}) => withQuery('/content/forms', query),

  practise: (query: Query = {}) => withQuery('/practise', query),
  practiseCase: (id: string, query: Query = {}) => withQuery(`/practise/${id}`, query),
  practiseSets: () => '/practise/sets',
  practiseSet: (id: string) => `/practise/sets/${id}`,
  practiseSetChange: (id: string) => `/practise/sets/${id}/change`,
  misreadReport: (query: Query = {}) => withQuery('/practise/report', query),
} as const

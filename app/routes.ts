import { index, route, type RouteConfig } from '@remix-run/route-config'

/** The sitemap, in the order of a referral's life. Few routes on purpose: Remix compiles each on every request. */
export default [
  index('routes/account/start.tsx'),
  route('help', 'routes/account/help.tsx'),
  route('accessibility', 'routes/account/accessibility.tsx'),
  route('privacy', 'routes/account/privacy.tsx'),
  route('sign-in', 'routes/account/sign-in.tsx'),
  route('sign-out', 'routes/account/sign-out.tsx'),
  route('desk', 'routes/account/desk.tsx'),
  route('offline', 'routes/account/offline.tsx'),

  route('thresholds', 'routes/threshold/guide.tsx'),
  route('thresholds/levels', 'routes/threshold/levels.tsx'),
  route('thresholds/read', 'routes/threshold/read.tsx'),
  route('thresholds/search', 'routes/threshold/search.tsx'),
  route('thresholds/keep', 'routes/threshold/keep.tsx'),
  route('thresholds/copy.json', 'routes/threshold/copy.tsx'),
  route('thresholds/app.webmanifest', 'routes/threshold/manifest.tsx'),
  route('thresholds/topics/:topicId?', 'routes/threshold/topic.tsx'),
  route('thresholds/:indicatorId', 'routes/threshold/indicator.tsx'),

  route('practise', 'routes/threshold/practise.tsx'),
  route('practise/report', 'routes/threshold/practise-report.tsx'),
  route('practise/sets', 'routes/threshold/practise-sets.tsx'),
  route('practise/sets/:setId', 'routes/threshold/practise-set.tsx'),
  route('practise/:caseId', 'routes/threshold/practise-case.tsx'),

  route('referrals', 'routes/referral/list.tsx'),
  route('referral/start', 'routes/referral/start.tsx'),
  route('referral/:id', 'routes/referral/task-list.tsx'),
  route('referral/:id/agreement/:question?', 'routes/referral/agreement.tsx'),
  route('referral/:id/page/:pageId', 'routes/referral/page.tsx'),
  route('referral/:id/page/:pageId/:itemId/:partId', 'routes/referral/item.tsx'),
  route('referral/:id/threshold', 'routes/referral/threshold.tsx'),
  route('referral/:id/quality', 'routes/referral/quality.tsx'),
  route('referral/:id/check', 'routes/referral/check.tsx'),
  route('referral/:id/sent', 'routes/referral/sent.tsx'),
  route('referral/:id/print', 'routes/referral/print.tsx'),

  route('front-door', 'routes/front-door/queue.tsx'),
  route('front-door/messages', 'routes/front-door/messages.tsx'),
  route('front-door/:contactId', 'routes/front-door/contact.tsx'),
  route('front-door/:contactId/decision', 'routes/front-door/decision.tsx'),
  route('front-door/:contactId/score', 'routes/front-door/score.tsx'),
  route('front-door/:contactId/looks', 'routes/front-door/looks.tsx'),

  route('referral/:id/progress', 'routes/feedback/progress.tsx'),
  route('referral/:id/add/:kind', 'routes/feedback/add.tsx'),
  route('agency', 'routes/analytics/agency.tsx'),

  route('*', 'routes/account/not-found.tsx'),
] satisfies RouteConfig

import { matchRoutes } from 'react-router'
import type { ServerBuild } from '@remix-run/node'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { routeGroups } from './route-groups.ts'

const paths = {
  start: undefined,
  help: 'help',
  referrals: 'referrals',
  referral: 'referral/:id',
  page: 'referral/:id/page/:pageId',
  list: 'referral/:id/page/:pageId/:item?',
  files: 'referral/:id/files',
  topics: 'thresholds/topics/:topicId?',
  guide: 'thresholds',
  levels: 'thresholds/levels',
  indicator: 'thresholds/:indicatorId',
  missing: '*',
} as const

function routeOf(id: string, path: string | undefined, index = false) {
  return [id, { id, parentId: 'root', path, index, module: { default: () => null } }] as const
}

/** As much of a build as is looked at. */
const build = {
  assets: { version: '1' },
  routes: Object.fromEntries<object>([
    ['root', { id: 'root', path: '', module: { default: () => null } }],
    ...Object.entries(paths).map(([id, path]) => routeOf(id, path, id === 'start')),
  ]),
} as unknown as ServerBuild

/** The ids of what a path matches, as Remix asks for them. */
function matched({ routes }: ServerBuild, path: string): readonly string[] | undefined {
  const all = Object.values(routes)
  const children = all.filter(({ parentId }) => parentId === 'root')
  const tree = all
    .filter(({ parentId }) => parentId === undefined)
    .map(({ id, path: own }) => ({
      id,
      path: own,
      children: children.map(({ id: child, path: theirs, index }) =>
        index ? { id: child, index: true as const } : { id: child, path: theirs },
      ),
    }))
  return matchRoutes(tree, path)?.map(({ route }) => route.id)
}

describe('routes in groups', () => {
  const buildFor = routeGroups(build)

  it.each([
    '/',
    '/help',
    '/HELP/',
    '/referral/1',
    '/referral/1/page/child',
    '/referral/*/page/child',
    '/referral//page/child',
    '/thresholds/topics',
    '/thresholds/topics/bruising',
    '/referrals',
    '/thresholds/levels',
    '/thresholds/PHY-001',
    '/%72eferral/1',
    '/referral',
    '/nothing/here',
    '//help',
    '/:id/x',
    '/*',
  ])('matches %s as all routes together do', path => {
    expect(matched(buildFor(path), path)).toEqual(matched(build, path))
  })

  it('matches any path at all as all routes together do', () => {
    const word = fc.constantFrom(
      ...[
        '',
        'help',
        'referral',
        'thresholds',
        'page',
        'files',
        'x',
        '%41',
        ':id',
        '*',
        '..',
        'topics',
      ],
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), words => {
        const path = `/${words.join('/')}`
        expect(matched(buildFor(path), path)).toEqual(matched(build, path))
      }),
    )
  })

  it('gives each address few routes, and the browser’s own question all of them', () => {
    const given = (path: string) => Object.keys(buildFor(path).routes).sort()
    const always = ['root', 'start', 'missing']
    expect(given('/referral/1')).toEqual([...always, 'referral'].sort())
    expect(given('/referral/1/page/x.data')).toEqual([...always, 'referral', 'page', 'list'].sort())
    expect(given('/referral/1/files.data')).toEqual([...always, 'referral', 'files'].sort())
    expect(Object.keys(buildFor('/help.data').routes)).toContain('help')
    expect(buildFor('/__manifest')).toBe(build)
  })
})

import type { Guide, Level, LevelGuidance } from '../guide.ts'

const guides = new WeakMap<Guide, Map<string, Guide>>()

/**
 * The guide as one council uses it: its own names and responses over the shared ones. The shared guide when the council
 * has none, or when no council is asked for. The same guide and code always give the same object.
 */
export function guideFor(guide: Guide, councilCode: string | undefined): Guide {
  const own = guide.councils?.find(({ code }) => code === councilCode)
  if (!own) return guide
  const made = guides.get(guide) ?? new Map<string, Guide>()
  guides.set(guide, made)
  const known = made.get(own.code)
  if (known) return known
  const levelOf = (level: Level): LevelGuidance => ({
    ...guide.levels[level],
    ...own.levels.find(each => each.level === level),
    ...(own.section17 === level ? { section17: true } : {}),
  })
  const local: Guide = {
    ...guide,
    levels: { 1: levelOf(1), 2: levelOf(2), 3: levelOf(3), 4: levelOf(4) },
    council: { code: own.code, section17: own.section17, verified: own.verified },
  }
  made.set(own.code, local)
  return local
}

/** The council a page is asked for: `?council=856`; undefined for the shared guide and for a council it does not know. */
export function councilAsked(guide: Guide, params: URLSearchParams): string | undefined {
  const asked = params.get('council')
  return guide.councils?.find(({ code }) => code === asked)?.code
}

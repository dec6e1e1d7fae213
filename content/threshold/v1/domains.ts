import type { Area, GuideDomain } from '#app/domain/threshold/guide.ts'

export const areas: Readonly<Record<Area, string>> = {
  child: 'The child’s needs and development',
  parent: 'Parents and carers',
  family: 'Family, home and community',
  context: 'Harm outside the home and online',
}

/** The Assessment Framework’s twenty parts of a child’s life, and harm outside the home, which current guidance adds. */
export const domains: readonly GuideDomain[] = [
  { key: 'child.health', area: 'child', name: 'Health' },
  { key: 'child.education', area: 'child', name: 'Education and learning' },
  {
    key: 'child.emotional_behavioural',
    area: 'child',
    name: 'Emotional and behavioural development',
  },
  { key: 'child.identity', area: 'child', name: 'Identity' },
  { key: 'child.relationships', area: 'child', name: 'Family and social relationships' },
  { key: 'child.social_presentation', area: 'child', name: 'Social presentation' },
  { key: 'child.self_care', area: 'child', name: 'Self-care skills' },
  { key: 'parent.basic_care', area: 'parent', name: 'Basic care' },
  { key: 'parent.ensuring_safety', area: 'parent', name: 'Ensuring safety' },
  { key: 'parent.emotional_warmth', area: 'parent', name: 'Emotional warmth' },
  { key: 'parent.stimulation', area: 'parent', name: 'Stimulation' },
  { key: 'parent.guidance_boundaries', area: 'parent', name: 'Guidance and boundaries' },
  { key: 'parent.stability', area: 'parent', name: 'Stability' },
  { key: 'family.history_functioning', area: 'family', name: 'Family history and functioning' },
  { key: 'family.wider_family', area: 'family', name: 'Wider family' },
  { key: 'family.housing', area: 'family', name: 'Housing' },
  { key: 'family.employment', area: 'family', name: 'Employment' },
  { key: 'family.income', area: 'family', name: 'Income' },
  { key: 'family.social_integration', area: 'family', name: 'Social integration' },
  { key: 'family.community_resources', area: 'family', name: 'Community resources' },
  {
    key: 'context.extra_familial',
    area: 'context',
    name: 'Harm and risk outside the home, including online',
  },
]

import tseslint from 'typescript-eslint'

/** Who may import whom: docs/architecture. `regex`, because `group` patterns that start with # never match. */
const edges = {
  'app/domain': { never: 'app/(?!domain/)|db/|content/|emails/|tests/', packages: 'pure' },
  content: { never: 'app/(?!domain/)|db/|emails/|tests/', packages: 'pure' },
  db: { never: 'app/(?!domain/)|content/|emails/', packages: 'db' },
  'emails/templates': { never: 'app/(?!domain/)|db/|content/', packages: 'pure' },
  'app/services': {
    never: 'app/(server|routes|components|cli)/|db/(?!queries/)|emails/(?!templates/)',
    packages: 'service',
  },
  'app/components': {
    never: 'app/(?!domain/|components/|paths)|db/|content/|emails/',
    packages: 'view',
  },
  'app/routes': { never: 'app/(cli|routes)/|db/|emails/', packages: 'view' },
  'app/cli': { never: 'app/(routes|components)/|db/|emails/', packages: 'server' },
  'app/server': { never: 'app/(routes|cli)/', packages: 'any' },
}

const packages = {
  pure: '^(react|@remix-run|drizzle-orm|postgres|express|node:|nodemailer|pino|govuk-frontend)',
  db: '^(react|@remix-run|express|nodemailer)',
  service: '^(react|@remix-run|drizzle-orm|postgres|express|nodemailer)',
  view: '^(drizzle-orm|postgres|express|nodemailer|pino)',
  server: '^(react|drizzle-orm)',
  any: '^$',
}

export default tseslint.config(
  {
    ignores: [
      'build',
      'node_modules',
      '.data',
      'db/migrations',
      'test-results',
      'playwright-report',
    ],
  },
  ...tseslint.configs.strictTypeChecked.map(config => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Remix throws Response objects by design.
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
    },
  },
  ...Object.entries(edges).map(([folder, { never, packages: list }]) => ({
    files: [`${folder}/**/*.{ts,tsx}`],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^#(${never})`,
              message: `${folder} may not import this: see docs/architecture.md`,
            },
            {
              regex: packages[list],
              message: `${folder} may not use this package: see docs/architecture.md`,
            },
          ],
        },
      ],
    },
  })),
)

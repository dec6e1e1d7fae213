// The built service, without first looking whether the build is up to date: a restart under test is about the service.
const { main } = await import(new URL('../../../build/server/index.js', import.meta.url).href)
process.exitCode = await main(['serve'])

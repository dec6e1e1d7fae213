// The built portal as npm start runs it, which was built before.
const { main } = await import(new URL('../build/server/index.js', import.meta.url).href)
process.exitCode = await main(['serve'])

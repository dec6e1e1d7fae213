/** Answers with a guide as a file to keep: plain text under its own name, never shown as a page. */
export function guideFile(
  { name, text }: { readonly name: string; readonly text: string },
  headers: Readonly<Record<string, string>>,
): Response {
  return new Response(text, {
    headers: {
      ...headers,
      'Content-Type': 'text/markdown; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })
}

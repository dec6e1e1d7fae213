/** A file somebody chose in a form. */
export interface Upload {
  /** As it is called on their computer, shortened: shown back to them and kept nowhere. */
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * The only reader of posted files. The host has already limited the size of the body and checked where it comes from.
 * Undefined when no file was chosen, and for a body that no form of ours would send.
 */
export async function readUpload(request: Request, field: string): Promise<Upload | undefined> {
  const type = request.headers.get('Content-Type') ?? ''
  if (!type.startsWith('multipart/form-data')) return undefined
  const posted = await parts(request)
  const file = posted?.get(field)
  if (!(file instanceof File) || (file.size === 0 && file.name === '')) return undefined
  return {
    name: file.name.replaceAll(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 100) || 'the file',
    bytes: new Uint8Array(await file.arrayBuffer()),
  }
}

async function parts(request: Request): Promise<FormData | undefined> {
  try {
    return await request.formData()
  } catch {
    // A body that was cut off or is not what its heading says.
    return undefined
  }
}

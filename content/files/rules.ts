/**
 * Which files may go with a referral. Owned by the partnership's practice leads and its information governance lead.
 * Short on purpose: each kind is one that a front door can open safely and that can be judged by what is in it.
 */
import type { FileRules } from '#app/domain/files/file-rules.ts'

const megabyte = 1024 * 1024

export const fileRules: FileRules = {
  mostFiles: 40,
  mostBytes: 25 * megabyte,
  mostPixels: 150_000_000,
  mostUnpackedBytes: 250 * megabyte,
  kinds: {
    pdf: { name: 'PDF', type: 'application/pdf', extensions: ['pdf'] },
    jpeg: { name: 'JPEG photo', type: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
    png: { name: 'PNG picture', type: 'image/png', extensions: ['png'] },
    docx: {
      name: 'Word document',
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      extensions: ['docx'],
    },
    xlsx: {
      name: 'Excel spreadsheet',
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      extensions: ['xlsx'],
    },
    odt: {
      name: 'OpenDocument text',
      type: 'application/vnd.oasis.opendocument.text',
      extensions: ['odt'],
    },
    txt: { name: 'Plain text', type: 'text/plain; charset=utf-8', extensions: ['txt'] },
  },
}

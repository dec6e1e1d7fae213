/** Text that breaks software, each sort once: what people paste, what machines mangle and what attackers try. */
export interface NaughtyString {
  readonly name: string
  /** What the portal receives once the form is decoded. Ends of lines come back as LF. */
  readonly text: string
  /** The bytes a form carries, when they are not simply the text: half a pair, or no UTF-8 at all. */
  readonly bytes?: string
  /** It cannot be stored as it is, so it is refused in words. */
  readonly refused?: true
}

const naughty = (name: string, text: string, more: Partial<NaughtyString> = {}): NaughtyString => ({
  name,
  text,
  ...more,
})

const zalgo = 'H̷̨̛e̶͎͝ ̸̳̈́c̵̡̏ǫ̴̛m̷̱͝e̸̟͘s̵͓̈́'

export const naughtyStrings: readonly NaughtyString[] = [
  naughty('script', '<script>alert(1)</script>'),
  naughty('end of a script', '</script><script>alert(1)</script><!--'),
  naughty('end of a textarea', '</textarea><img src=x onerror=alert(1)>'),
  naughty('end of an attribute', '"><svg onload=alert(1)>'),
  naughty('attribute in single quotes', "' onfocus=alert(1) autofocus='"),
  naughty('address that runs', 'javascript:alert(document.domain)'),
  naughty('comment', '<!-- --!> <![CDATA[ x ]]>'),
  naughty('entities', '&lt;b&gt; &amp;amp; &#x27; &nbsp; &notanentity;'),
  naughty('SQL', "'; drop table referral; --"),
  naughty('more SQL', "1' or '1'='1' /* */ union select null,null--"),
  naughty('dollar quotes', '$$ $1 $tag$ :name ?'),
  naughty('wildcards', '%_\\%\\_*?'),
  naughty('backslashes', '\\ \\\\ \\n \\u0000 \\x00'),
  naughty('quotes', `"'\`´‘’“”«»„`),
  naughty('percent signs', '%00 %2e%2e%2f %u0000 %zz 100%'),
  naughty('template in braces', '{{7*7}} {{constructor.constructor("return 1")()}}'),
  naughty('template in dollars', '${7*7} #{7*7} <%= 7*7 %>'),
  naughty('format signs', '%s %d %n %p %x {0} {name}'),
  naughty('path', '../../../../etc/passwd'),
  naughty('path of another kind', '..\\..\\windows\\win.ini file:///etc/passwd'),
  naughty('command', '`id` $(id) ; id | id && id'),
  naughty('formula', "=cmd|' /C calc'!A0 +1 -1 @SUM(1)"),
  naughty('logging look-up', '${jndi:ldap://127.0.0.1/a}'),
  naughty('header', 'x\r\nSet-Cookie: a=b\r\n\r\n<html>'),
  naughty('line of a log', 'x\n{"level":"error","event":"forged.line"}'),
  naughty('JSON', '{"__proto__":{"polluted":true}}'),
  naughty('null', 'null'),
  naughty('undefined', 'undefined'),
  naughty('not a number', 'NaN'),
  naughty('true', 'true'),
  naughty('a number', '1e309'),
  naughty('minus nothing', '-0'),
  naughty('prototype', '__proto__'),
  naughty('constructor', 'constructor'),
  naughty('an object in words', '[object Object]'),
  naughty('name that is a word', 'Null Undefined-True'),
  naughty('Zoë, as one sign', 'Zo\u00eb'),
  naughty('Zoë, as two signs', 'Zoe\u0308'),
  naughty('name with an apostrophe', "Siobhán O'Néill-Ó Súilleabháin"),
  naughty('Turkish i', 'İıIi ISTANBUL'),
  naughty('German s', 'Straße ẞ'),
  naughty('ligature', 'ﬁ ﬂ ﷺ'),
  naughty('Arabic', 'قالت الأم إنها خائفة'),
  naughty('Hebrew in English', 'She said \u05e9\u05dc\u05d5\u05dd twice'),
  naughty('Punjabi', 'ਮਾਂ ਡਰਦੀ ਹੈ'),
  naughty('Chinese beyond the first plane', '𠜎𠜱 田中さん'),
  naughty('right-to-left override', '\u202etxt.exe\u202c'),
  naughty('isolates', '\u2066a\u2069 \u2067b\u2069 \u200e\u200f'),
  naughty('family of emoji', '👩‍👩‍👧‍👦 👶🏿 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣'),
  naughty('zero-width signs', 'a\u200bb\u200cc\u200dd\u2060e\ufefff'),
  naughty('signs piled up', zalgo),
  naughty('control signs', 'a\u0001b\u0008c\u001bd\u007fe\u0085f'),
  naughty('noncharacters', 'a\ufffeb\uffffc\u{1ffff}d'),
  naughty('the sign for a lost sign', 'a\ufffdb'),
  naughty('odd spaces', '\u00a0a\u2003b\u3000c\u2028d\u2029e'),
  naughty('tab and form feed', 'a\tb\fc\vd'),
  naughty('CRLF', 'one\r\ntwo\r\n\r\nthree'),
  naughty('CR', 'one\rtwo'),
  naughty('line first', '\n\nafter two empty lines'),
  naughty('spaces around', '   words   '),
  naughty('ampersands and equals', 'a=b&c=d;e=f+g#h?i'),
  naughty('one long word', 'x'.repeat(190)),
  naughty('NUL', 'a\0b', { refused: true }),
  // No browser sends these: it writes the sign for a lost sign itself. A form that holds them is read the same way.
  naughty('half of a pair', 'a\ufffd\ufffd\ufffdb', { bytes: 'a%ED%A0%BDb' }),
  naughty('half of a pair, the other', 'a\ufffd\ufffd\ufffdb', { bytes: 'a%ED%B8%82b' }),
  naughty('not UTF-8', 'a\ufffdb', { bytes: 'a%FFb' }),
  naughty('overlong UTF-8', 'a\ufffd\ufffdb', { bytes: 'a%C0%AFb' }),
  naughty('100 kB', 'long '.repeat(20_000)),
  naughty('100 kB in one word', 'x'.repeat(100_000)),
]

/** The nastiest, for asking every field of every form. */
export const nastiest: readonly NaughtyString[] = naughtyStrings.filter(({ name }) =>
  [
    'end of a textarea',
    'end of an attribute',
    'family of emoji',
    'right-to-left override',
    'NUL',
    'half of a pair',
    '100 kB in one word',
  ].includes(name),
)

/** What the portal gives back: every end of line as LF. */
export function kept({ text }: NaughtyString): string {
  return text.replace(/\r\n?/g, '\n')
}

/** As a form carries it. */
export function carried({ text, bytes }: NaughtyString): string {
  return bytes ?? encodeURIComponent(text)
}

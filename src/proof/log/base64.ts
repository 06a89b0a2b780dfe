const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Standard base64 with its padding (RFC 4648, section 4). */
export const toBase64 = (bytes: Uint8Array): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3)
    const four = [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63]
    const held = Math.min(bytes.length - at, 3) + 1
    text += four.map((six, index) => (index < held ? LETTERS[six] : '=')).join('')
  }
  return text
}

/** The bytes of a base64 text, or null where it is not the one text of any bytes. */
export const fromBase64 = (text: string): Uint8Array | null => {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  for (let at = 0, to = 0; at < text.length; at += 4) {
    const [a, b, c, d] = [0, 1, 2, 3].map((step) => Math.max(0, LETTERS.indexOf(text[at + step] ?? '=')))
    const whole = ((a ?? 0) << 18) | ((b ?? 0) << 12) | ((c ?? 0) << 6) | (d ?? 0)
    for (const shift of [16, 8, 0]) if (to < bytes.length) bytes[to++] = (whole >> shift) & 255
  }
  return toBase64(bytes) === text ? bytes : null
}

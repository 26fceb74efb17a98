/** Size of the largest file that is read, in bytes; a long environment file has about 3,000. */
export const MAX_FILE_BYTES = 65_536;

/** The text of a file, or the reason why the file was refused. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string };

const refused = (code: string, message: string): Decoded => ({ kind: 'refused', code, message });

/** Control characters other than tab, line feed and carriage return; a text file does not contain them. */
// eslint-disable-next-line no-control-regex -- the pattern must match control characters
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Decodes the bytes of a configuration file, which must be UTF-8, with or without a byte order mark. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_FILE_BYTES) {
    const message = `the file has more than ${String(MAX_FILE_BYTES)} bytes; no valid file is that large`;
    return refused('FILE_TOO_LARGE', message);
  }
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return refused('ENCODING', 'the file is encoded as UTF-16; save it as UTF-8');
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (CONTROL_CHARACTERS.test(text)) {
      return refused('ENCODING', 'the file contains control characters; save it as plain UTF-8 text');
    }
    return { kind: 'text', text };
  } catch {
    return refused('ENCODING', 'the file is not valid UTF-8; save it as UTF-8');
  }
}

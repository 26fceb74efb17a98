/** C0 and C1 control characters, escape sequences among them: text from outside must not steer the terminal. */
// eslint-disable-next-line no-control-regex -- control characters are what it is for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]+/gu;

/** Text from outside (AWS, a host) as one line without control characters. */
export function oneLine(text: string): string {
  return text.replace(CONTROL, ' ').replace(/ {2,}/g, ' ').trim();
}

/** Like {@link oneLine}, but keeps the line breaks. */
export function manyLines(text: string): readonly string[] {
  return text.split(/\r?\n/).map((line) => line.replace(CONTROL, ' ').trimEnd());
}

export function firstLine(text: string): string {
  return oneLine(text.split('\n')[0] ?? '');
}

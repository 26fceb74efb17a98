/** An error as an adapter throws it: its `code` is what the code under test looks at. */
export class Refusal extends Error {
  override readonly name = 'AwsError';
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export function refusal(code: string, message: string): Refusal {
  return new Refusal(code, message);
}

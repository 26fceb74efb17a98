/** What a failed call reports. */
export interface Failure {
  readonly name: string;
  readonly message: string;
}

/** The error that a call must end with. @throws Error where it succeeds */
export async function failureOf(call: Promise<unknown>): Promise<Failure> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { name: error.name, message: error.message };
  }
  throw new Error('the call succeeded');
}

/** Its error's name. */
export async function errorName(call: Promise<unknown>): Promise<string> {
  return (await failureOf(call)).name;
}

import { AwsError, isAwsAnswer } from './errors.ts';

/** What is done with a secret, and the rights that it takes: on the secret, and on the key that encrypts it. */
const USES = {
  describe: { words: 'describe', right: 'secretsmanager:DescribeSecret' },
  read: { words: 'read', right: 'secretsmanager:GetSecretValue', keyRights: 'kms:Decrypt' },
  store: {
    words: 'store a version of',
    right: 'secretsmanager:PutSecretValue',
    keyRights: 'kms:GenerateDataKey and kms:Decrypt',
  },
  label: { words: 'move a label of', right: 'secretsmanager:UpdateSecretVersionStage' },
  tag: { words: 'tag', right: 'secretsmanager:TagResource' },
} as const satisfies Readonly<
  Record<string, { readonly words: string; readonly right: string; readonly keyRights?: string }>
>;

export type SecretUse = keyof typeof USES;

/**
 * Says what was done with which secret, and how to fix it, where AWS's own words leave that out.
 * @param isDeleted - asked only where AWS refuses a request that the secret's state does not allow
 */
export async function explainSecretError(
  error: unknown,
  name: string,
  use: SecretUse,
  isDeleted: () => Promise<boolean>,
): Promise<unknown> {
  if (!(error instanceof AwsError)) return error;
  const { words, right, ...more } = USES[use];
  const explained = (code: AwsError['code'], message: string): AwsError =>
    new AwsError(code, message, { data: error.data, cause: error.cause });

  if (error.code === 'ACCESS_DENIED') {
    const key = 'keyRights' in more ? `, and ${more.keyRights} on the KMS key that encrypts it` : '';
    return explained(
      'ACCESS_DENIED',
      `not allowed to ${words} the secret ${name} (${wordsOfAws(error)}); allow the role that runs this ${right} on it${key}`,
    );
  }
  if (error.code === 'NOT_FOUND')
    return explained('NOT_FOUND', `cannot ${words} the secret ${name}: ${wordsOfAws(error)}`);
  if (isAwsAnswer(error, 'EncryptionFailure', 'DecryptionFailure'))
    return explained(
      'KEY_UNUSABLE',
      `cannot ${words} the secret ${name}: its KMS key does not work (${wordsOfAws(error)}); check that the key exists, is enabled and is not about to be deleted`,
    );
  if (isAwsAnswer(error, 'InvalidRequestException') && (await isDeleted().catch(() => false)))
    return explained(
      'SECRET_DELETED',
      `cannot ${words} the secret ${name}: it is scheduled for deletion; restore it with "aws secretsmanager restore-secret --secret-id ${name}", or take what uses it out of the environment`,
    );
  if (isAwsAnswer(error, 'LimitExceededException'))
    return explained(
      'SERVICE_ERROR',
      `cannot ${words} the secret ${name}: it has reached a limit of Secrets Manager (${wordsOfAws(error)}); about 100 versions are kept, and those without a label go once they are a day old`,
    );
  return error;
}

/** AWS's words where they may be shown (those about a request with a value are not kept), else the error's name. */
function wordsOfAws({ cause, data }: AwsError): string {
  const words =
    typeof cause === 'object' && cause !== null && 'message' in cause && typeof cause.message === 'string'
      ? (cause.message.split('\n', 1)[0] ?? '')
      : '';
  return words === '' ? (data.awsCode ?? 'no reason given') : words;
}

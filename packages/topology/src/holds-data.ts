/** Types of which deleting or replacing one loses what it holds. */
export const TYPES_WITH_DATA: ReadonlySet<string> = new Set([
  'AWS::DynamoDB::Table',
  'AWS::EC2::Volume',
  'AWS::EFS::FileSystem',
  'AWS::KMS::Key',
  'AWS::RDS::DBCluster',
  'AWS::RDS::DBInstance',
  'AWS::S3::Bucket',
  'AWS::SecretsManager::Secret',
]);

/** Whether resources of a type hold something that cannot be made again from the environment files. */
export function holdsData(type: string): boolean {
  return TYPES_WITH_DATA.has(type);
}

/** Resource types that hold data, which is lost when a resource is deleted or replaced. */
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

/** Returns whether resources of a type hold data that cannot be recreated from the environment files. */
export function holdsData(type: string): boolean {
  return TYPES_WITH_DATA.has(type);
}

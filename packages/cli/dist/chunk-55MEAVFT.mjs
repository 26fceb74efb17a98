import { createRequire as syncopsCreateRequire } from 'node:module'; const require = syncopsCreateRequire(import.meta.url);
var S=new Set(["AWS::DynamoDB::Table","AWS::EC2::Volume","AWS::EFS::FileSystem","AWS::KMS::Key","AWS::RDS::DBCluster","AWS::RDS::DBInstance","AWS::S3::Bucket","AWS::SecretsManager::Secret"]);function t(e){return S.has(e)}export{S as a,t as b};

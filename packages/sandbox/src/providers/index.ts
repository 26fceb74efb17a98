import type { ResourceProvider } from '../contract.ts';
import type { AutoScaling } from '../hosts/auto-scaling.ts';
import type { LaunchTemplates } from '../hosts/launch-templates.ts';
import type { Associations } from '../ssm/associations.ts';
import type { Documents } from '../ssm/documents.ts';
import type { Machinery } from '../world/machinery.ts';
import { cacheProviders } from './caches.ts';
import { computeProviders } from './compute.ts';
import { databaseProviders } from './databases.ts';
import { dnsRecordProviders } from './dns-records.ts';
import { identityProviders } from './identity.ts';
import { loadBalancingProviders } from './load-balancing.ts';
import { networkProviders } from './network.ts';
import { secretAndParameterProviders } from './secrets-and-parameters.ts';
import { storageAndMessageProviders } from './storage-and-messages.ts';
import { systemsManagerProviders } from './systems-manager.ts';

/** Every resource type that the sandbox can make. */
export function createProviders(
  machinery: Machinery,
  parts: {
    readonly templates: LaunchTemplates;
    readonly autoScaling: AutoScaling;
    readonly documents: Documents;
    readonly associations: Associations;
  },
): readonly ResourceProvider[] {
  return [
    ...networkProviders,
    ...identityProviders,
    ...storageAndMessageProviders,
    ...secretAndParameterProviders,
    ...dnsRecordProviders,
    ...loadBalancingProviders(machinery),
    ...databaseProviders(machinery),
    ...cacheProviders(machinery),
    ...computeProviders(machinery, parts.templates, parts.autoScaling),
    ...systemsManagerProviders(parts.documents, parts.associations),
  ];
}

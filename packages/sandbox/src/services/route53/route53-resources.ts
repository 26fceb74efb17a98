import { AwsFault } from '../../contract.ts';
import type { Properties, ProviderRequest, ResourceProvider, World } from '../../contract.ts';
import { generatedName } from '../../world/identifiers.ts';
import { object, objects, requiredText, text, texts } from '../../world/properties.ts';
import { assertHostedZone } from '../ec2/network-references.ts';
import { plainProvider } from '../../providers/provider-kit.ts';
import type { PlainResource } from '../../providers/provider-kit.ts';

const bare = (name: string): string => name.replace(/\.$/, '').toLowerCase();
const nameOf = (record: Properties): string => bare(requiredText(record, 'Name'));

/** Id of the zone that `HostedZoneId` or `HostedZoneName` names. */
function zoneId(world: World, properties: Properties): string | undefined {
  const id = text(properties, 'HostedZoneId');
  if (id !== undefined) return id;
  const name = text(properties, 'HostedZoneName');
  if (name === undefined) return undefined;
  const zone = world.resources
    .list('AWS::Route53::HostedZone')
    .find(({ properties: known }) => text(known, 'Name') === bare(name));
  if (zone === undefined) throw new AwsFault('NoSuchHostedZone', `No hosted zones named ${name} found`, 404);
  return zone.physicalId;
}

function checkRecord(world: World, record: Properties, groupZone: string | undefined): void {
  const zone = assertHostedZone(world, zoneId(world, record) ?? groupZone ?? '');
  const domain = text(zone.properties, 'Name') ?? '';
  const name = nameOf(record);
  if (name !== domain && !name.endsWith(`.${domain}`)) {
    throw new AwsFault(
      'InvalidChangeBatch',
      `[RRSet with DNS name ${name}. is not permitted in zone ${domain}.]`,
    );
  }
  const type = requiredText(record, 'Type');
  if (!['A', 'AAAA', 'CNAME', 'TXT'].includes(type)) {
    throw new AwsFault('InvalidInput', `record type ${type} is not known to this sandbox`);
  }
  if (record['AliasTarget'] === undefined && texts(record, 'ResourceRecords').length === 0) {
    throw new AwsFault(
      'InvalidInput',
      'Invalid request: expected exactly one of [AliasTarget, all of [TTL, and ResourceRecords], or TrafficPolicyInstanceId], but found none',
    );
  }
}

const LABEL = 'AWS::Route53::RecordSet::Entry';

/** An alias follows its target as a CNAME would; AAAA and TXT records are remembered, not served. */
function serve(world: World, record: Properties): void {
  const alias = text(object(record, 'AliasTarget'), 'DNSName');
  const type = requiredText(record, 'Type');
  if (alias !== undefined && type === 'A') {
    world.dns.set(nameOf(record), { type: 'CNAME', values: [bare(alias).replace(/^dualstack\./, '')] });
  } else if (type === 'A' || type === 'CNAME') {
    world.dns.set(nameOf(record), { type, values: texts(record, 'ResourceRecords').map(bare) });
  }
}

const key = (record: Properties): string => `${nameOf(record)}|${requiredText(record, 'Type')}`;

function applyRecords(
  wanted: readonly Properties[],
  previous: readonly Properties[],
  { world }: ProviderRequest,
): void {
  const before = new Set(previous.map(key));
  for (const record of wanted) {
    if (!before.has(key(record)) && world.resources.get(LABEL, key(record)) !== undefined) {
      const shown = `name='${nameOf(record)}.', type='${requiredText(record, 'Type')}'`;
      throw new AwsFault(
        'InvalidChangeBatch',
        `[Tried to create resource record set [${shown}] but it already exists]`,
      );
    }
  }
  removeRecords(previous, world);
  for (const record of wanted) {
    world.resources.put({
      type: LABEL,
      physicalId: key(record),
      properties: record,
      attributes: {},
      tags: {},
    });
    serve(world, record);
  }
}

function removeRecords(records: readonly Properties[], world: World): void {
  for (const record of records) {
    world.resources.delete(LABEL, key(record));
    if (['A', 'CNAME'].includes(requiredText(record, 'Type'))) world.dns.delete(nameOf(record));
  }
}

const recordSetGroup: PlainResource = {
  type: 'AWS::Route53::RecordSetGroup',
  physicalId: ({ stackName, logicalId }) => generatedName(stackName, logicalId),
  check: ({ properties, world }) => {
    const zone = zoneId(world, properties);
    for (const record of objects(properties, 'RecordSets')) checkRecord(world, record, zone);
  },
  apply: (_, request) => {
    applyRecords(
      objects(request.properties, 'RecordSets'),
      objects(request.previous ?? {}, 'RecordSets'),
      request,
    );
  },
  attributes: (physicalId) => ({ Id: physicalId }),
  remove: (_, properties, world) => {
    removeRecords(objects(properties, 'RecordSets'), world);
  },
};

const recordSet: PlainResource = {
  type: 'AWS::Route53::RecordSet',
  physicalId: ({ properties }) => nameOf(properties),
  check: ({ properties, world }) => {
    checkRecord(world, properties, undefined);
  },
  apply: (_, request) => {
    applyRecords([request.properties], request.previous === undefined ? [] : [request.previous], request);
  },
  remove: (_, properties, world) => {
    removeRecords([properties], world);
  },
};

/** Route 53: records that the sandbox's DNS server serves. */
export const dnsRecordProviders: readonly ResourceProvider[] = [recordSetGroup, recordSet].map(plainProvider);

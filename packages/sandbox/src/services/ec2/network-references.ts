import { AwsFault } from '../../contract.ts';
import type { LiveResource, World } from '../../contract.ts';

/** Look-ups of what a property refers to; what does not exist is an error, in EC2's words. */

function find(world: World, type: string, id: string, code: string, what: string): LiveResource {
  const resource = world.resources.get(type, id);
  if (resource === undefined) throw new AwsFault(code, `The ${what} '${id}' does not exist`);
  return resource;
}

export function assertVpc(world: World, id: string): LiveResource {
  return find(world, 'AWS::EC2::VPC', id, 'InvalidVpcID.NotFound', 'vpc ID');
}

export function assertSubnets(world: World, ids: readonly string[]): readonly LiveResource[] {
  return ids.map((id) => find(world, 'AWS::EC2::Subnet', id, 'InvalidSubnetID.NotFound', 'subnet ID'));
}

export function assertSecurityGroups(world: World, ids: readonly string[]): void {
  for (const id of ids) {
    find(world, 'AWS::EC2::SecurityGroup', id, 'InvalidGroup.NotFound', 'security group');
  }
}

export function assertImage(world: World, id: string): void {
  find(world, 'AWS::EC2::Image', id, 'InvalidAMIID.NotFound', 'image id');
}

export function assertHostedZone(world: World, id: string): LiveResource {
  const zone = world.resources.get('AWS::Route53::HostedZone', id);
  if (zone === undefined) throw new AwsFault('NoSuchHostedZone', `No hosted zone found with ID: ${id}`, 404);
  return zone;
}

/** The domain names of a certificate. */
export function certificateNames(world: World, certificateArn: string): readonly string[] {
  const certificate = world.resources.get('AWS::CertificateManager::Certificate', certificateArn);
  if (certificate === undefined) {
    throw new AwsFault('CertificateNotFound', `Certificate ARN '${certificateArn}' is not valid`);
  }
  const names = certificate.attributes['names'];
  return typeof names === 'string' ? [names] : (names ?? []);
}

/** Availability zone of a subnet. */
export function zoneOf(subnet: LiveResource): string {
  const zone = subnet.attributes['AvailabilityZone'];
  return typeof zone === 'string' ? zone : 'us-east-1a';
}

export function vpcOf(subnet: LiveResource): string {
  const vpc = subnet.attributes['VpcId'];
  return typeof vpc === 'string' ? vpc : '';
}

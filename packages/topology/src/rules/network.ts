import type { DraftSections } from '../normalize.ts';
import { isPrivate, parseCidr } from '../ipv4.ts';
import { error, warning, type Finding } from './finding.ts';

/** Allowed sizes of a created VPC: AWS allows /16 to /28, but four subnets need room for hosts. */
const VPC_PREFIX = { widest: 16, narrowest: 24 };
/** An SSH range wider than this hardly belongs to a single organization. */
const SSH_PREFIX_DOUBTFUL = 16;

/** Checks that no subnet occurs twice, within one of the two lists or across both. */
export function subnetsDiffer({ network }: Pick<DraftSections, 'network'>): Finding[] {
  if (network.kind !== 'existing') return [];
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const key of ['publicSubnetIds', 'privateSubnetIds'] as const) {
    for (const [index, id] of network[key].entries()) {
      if (seen.has(id)) {
        const message = `found ${id} a second time; use subnets in different zones, and separate public and private ones`;
        findings.push(error('SUBNET_REPEATED', ['network', key, index], message));
      }
      seen.add(id);
    }
  }
  return findings;
}

/** Checks that the range of a created network is private and can be split into four subnets. */
export function createdNetworkFits({ network }: Pick<DraftSections, 'network'>): Finding[] {
  if (network.kind !== 'created') return [];
  const path = ['network', 'create', 'cidr'];
  const { prefix } = parseCidr(network.cidr);
  const findings = hostBits(network.cidr, path);
  if (prefix < VPC_PREFIX.widest || prefix > VPC_PREFIX.narrowest) {
    const message = `found ${network.cidr}; choose a range between /${String(VPC_PREFIX.widest)} and /${String(VPC_PREFIX.narrowest)}`;
    findings.push(error('NETWORK_SIZE', path, message));
  }
  if (!isPrivate(network.cidr)) {
    const message = `${network.cidr} is not a private range of RFC 1918; hosts could not reach the public addresses in it`;
    findings.push(warning('NETWORK_NOT_PRIVATE', path, message));
  }
  return findings;
}

/** Warns if webheads cannot pull their image, because hosts in a created network without NAT reach only the AWS endpoints. */
export function imageIsReachable({
  network,
  webheads,
}: Pick<DraftSections, 'network' | 'webheads'>): Finding[] {
  if (network.kind !== 'created' || network.natGateway || isEcrImage(webheads.application.image)) return [];
  const message =
    'the created network has no route to the internet, so webheads cannot pull an image from outside Amazon ECR; ' +
    'copy the image to ECR, set network.create.natGateway: true, or use a machine image that contains it';
  return [warning('IMAGE_UNREACHABLE', ['webheads', 'application', 'image'], message)];
}

/** Returns whether an image is in a private registry of Amazon ECR. */
export function isEcrImage(image: string): boolean {
  return /^[0-9]{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?\//.test(image);
}

/** Checks that port 22 is open only to a known network, never to the whole internet. */
export function sshIsNarrow({ webheads }: Pick<DraftSections, 'webheads'>): Finding[] {
  if (webheads.ssh === undefined) return [];
  const { cidr } = webheads.ssh;
  const path = ['webheads', 'ssh', 'cidr'];
  const { prefix } = parseCidr(cidr);
  const findings = hostBits(cidr, path);
  if (prefix === 0) {
    const message = `${cidr} opens port 22 to the whole internet; use your own network, or omit ssh and use Session Manager`;
    findings.push(error('SSH_OPEN', path, message));
  } else if (prefix < SSH_PREFIX_DOUBTFUL) {
    const message = `${cidr} opens port 22 to ${String(2 ** (32 - prefix))} addresses; use a narrower network`;
    findings.push(warning('SSH_WIDE', path, message));
  }
  return findings;
}

function hostBits(cidr: string, path: readonly string[]): Finding[] {
  if (parseCidr(cidr).isCanonical) return [];
  return [
    error('CIDR_HOST_BITS', path, `${cidr} is not the first address of its network; clear the host bits`),
  ];
}

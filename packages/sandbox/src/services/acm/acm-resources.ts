import { AwsFault } from '../../contract.ts';
import { generatedName, shortHash } from '../../world/identifiers.ts';
import { objects, requiredText, text, texts } from '../../world/properties.ts';
import { arn, assertNew } from '../../providers/provider-kit.ts';
import type { PlainResource } from '../../providers/provider-kit.ts';

/** An ACM certificate: its names; a load balancer that uses it gets one of the sandbox's authority for them. */
export const certificate: PlainResource = {
  type: 'AWS::CertificateManager::Certificate',
  physicalId: ({ world, stackName, logicalId }) => {
    const certificateArn = arn(
      world,
      'acm',
      `certificate/${shortHash(generatedName(stackName, logicalId), 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`,
    );
    assertNew(world, 'AWS::CertificateManager::Certificate', certificateArn, 'the certificate');
    return certificateArn;
  },
  check: ({ properties, world }) => {
    for (const option of objects(properties, 'DomainValidationOptions')) {
      const zone = text(option, 'HostedZoneId');
      if (zone !== undefined && world.resources.get('AWS::Route53::HostedZone', zone) === undefined) {
        throw new AwsFault('NoSuchHostedZone', `No hosted zone found with ID: ${zone}`, 404);
      }
    }
  },
  attributes: (_, { properties }) => ({
    names: [requiredText(properties, 'DomainName'), ...texts(properties, 'SubjectAlternativeNames')],
  }),
};

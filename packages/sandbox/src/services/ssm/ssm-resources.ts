import { randomUUID } from 'node:crypto';

import { AwsFault } from '../../contract.ts';
import type { ResourceProvider } from '../../contract.ts';
import type { Associations } from './associations.ts';
import { resolveParameters } from './document-content.ts';
import type { Documents } from './documents.ts';
import { generatedName } from '../../world/identifiers.ts';
import { object, objects, policyDocument, requiredText, text, texts } from '../../world/properties.ts';
import { plainProvider } from '../../providers/provider-kit.ts';

/** SSM documents, and associations that run them. */
export function systemsManagerProviders(
  documents: Documents,
  associations: Associations,
): readonly ResourceProvider[] {
  return [
    plainProvider({
      type: 'AWS::SSM::Document',
      physicalId: ({ properties, stackName, logicalId }) => {
        const name = text(properties, 'Name') ?? generatedName(stackName, logicalId);
        documents.create(name, policyDocument(properties, 'Content'));
        return name;
      },
      apply: (name, { properties, previous }) => {
        if (previous === undefined) return;
        if (text(properties, 'UpdateMethod') !== 'NewVersion') {
          throw new AwsFault(
            'ValidationException',
            'a document with a name of its own can only be updated with UpdateMethod NewVersion',
          );
        }
        documents.update(name, policyDocument(properties, 'Content'));
      },
      remove: (name) => {
        documents.delete(name);
      },
    }),
    plainProvider({
      type: 'AWS::SSM::Association',
      physicalId: () => randomUUID(),
      check: ({ properties }) => {
        resolveParameters(
          documents.get(requiredText(properties, 'Name'), text(properties, 'DocumentVersion')),
          object(properties, 'Parameters'),
        );
      },
      apply: (id, { properties }) => {
        const version = text(properties, 'DocumentVersion');
        const scheduleExpression = text(properties, 'ScheduleExpression');
        associations.put({
          id,
          name: text(properties, 'AssociationName') ?? id,
          documentName: requiredText(properties, 'Name'),
          parameters: object(properties, 'Parameters'),
          targets: objects(properties, 'Targets').map((target) => ({
            key: requiredText(target, 'Key'),
            values: texts(target, 'Values'),
          })),
          maxConcurrency: text(properties, 'MaxConcurrency') ?? '50',
          maxErrors: text(properties, 'MaxErrors') ?? '50',
          ...(version === undefined ? {} : { documentVersion: version }),
          ...(scheduleExpression === undefined ? {} : { scheduleExpression }),
        });
      },
      attributes: (id) => ({ AssociationId: id }),
      remove: (id) => {
        associations.delete(id);
      },
    }),
  ];
}

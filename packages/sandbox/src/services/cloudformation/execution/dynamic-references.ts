import { templateError } from '../errors.ts';
import { isJson, isList, isObject, scalarText, type Json, type JsonObject } from '../json.ts';
import type { World } from '../../../contract.ts';

const DYNAMIC_REFERENCE = /\{\{resolve:(ssm|ssm-secure|secretsmanager):([^{}]+)\}\}/g;

/**
 * Replaces `{{resolve:…}}` by the values of secrets and parameters, at the moment a resource is made or changed and never before.
 * @throws AwsFault `ValidationError` when there is no such value; the message has the reference, never a value
 */
export function resolveDynamicReferences(properties: JsonObject, world: World): JsonObject {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, replaceIn(value, world)]));
}

function replaceIn(value: Json, world: World): Json {
  if (typeof value === 'string') {
    if (!value.includes('{{resolve:')) return value;
    return value.replaceAll(DYNAMIC_REFERENCE, (reference: string, service: string, key: string) => {
      const found = service === 'secretsmanager' ? secretValue(key, world) : parameterValue(key, world);
      if (found === undefined)
        throw templateError(`Could not find a value associated with the dynamic reference ${reference}`);
      return found;
    });
  }
  if (isList(value)) return value.map((item) => replaceIn(item, world));
  return isObject(value) ? resolveDynamicReferences(value, world) : value;
}

/** `secret-id:SecretString:json-key:version-stage:version-id`; an ARN has seven colon-separated parts of its own. */
function secretValue(key: string, world: World): string | undefined {
  const parts = key.split(':');
  const idParts = parts[0] === 'arn' ? 7 : 1;
  const [kind = 'SecretString', jsonKey = '', stage = ''] = parts.slice(idParts);
  if (kind !== 'SecretString')
    throw templateError(
      `the dynamic reference to secret ${parts.slice(0, idParts).join(':')} must name SecretString`,
    );
  const value = world.secrets.value(parts.slice(0, idParts).join(':'), stage === '' ? undefined : stage);
  if (value === undefined || jsonKey === '') return value;
  const document: unknown = JSON.parse(value);
  return isJson(document) && isObject(document) ? scalarText(document[jsonKey]) : undefined;
}

function parameterValue(key: string, world: World): string | undefined {
  const [name = '', version] = key.split(':');
  const parameter = world.parameters.get(name);
  return version === undefined || Number(version) === parameter?.version ? parameter?.value : undefined;
}

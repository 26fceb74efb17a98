import {
  AwsFault,
  type OperationHandler,
  type ParameterState,
  type StoredParameter,
} from '../../../contract.ts';
import { flag, needText, numeric, tagsOf, text, texts } from '../../input.ts';
import { pageOf } from '../../page.ts';
import { assertParameterName, parameterArn, readSelector } from './parameter-name.ts';

const DEFAULT_PAGE = 10;
const MAX_STANDARD_BYTES = 4096;

export interface ParameterOperationsOptions {
  readonly state: ParameterState;
  readonly account: string;
  readonly region: string;
}

/**
 * Parameter operations of the `ssm` service, to be merged with its others.
 * @see https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html
 */
export function createParameterOperations({
  state,
  account,
  region,
}: ParameterOperationsOptions): Readonly<Record<string, OperationHandler>> {
  const arnOf = (name: string): string => parameterArn(name, account, region);
  const tagContext = (name: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(state.get(name)?.tags ?? {}).map(([key, value]) => [`aws:ResourceTag/${key}`, value]),
    );
  const describe = ({
    name,
    type,
    value,
    version,
    lastModified,
  }: StoredParameter): Record<string, unknown> => ({
    Name: name,
    Type: type,
    Value: value,
    Version: version,
    LastModifiedDate: new Date(lastModified),
    ARN: arnOf(name),
    DataType: 'text',
  });
  /** The parameter that a name or ARN, with or without `:version`, stands for. */
  const select = (given: string): StoredParameter | undefined => {
    const { name, version } = readSelector(given);
    const parameter = state.get(name);
    if (parameter === undefined || version === undefined || parameter.version === version) return parameter;
    throw new AwsFault('ParameterVersionNotFound', `the sandbox keeps the latest version of ${name} only`);
  };

  return {
    PutParameter: (input, request) => {
      const name = needText(input, 'Name');
      const tags = tagsOf(input);
      request.authorize('ssm:PutParameter', arnOf(name), tagContext(name));
      assertParameterName(name);
      const value = needText(input, 'Value');
      const overwrite = flag(input, 'Overwrite');
      const previous = state.get(name);
      assertValue(value, text(input, 'Tier'), text(input, 'AllowedPattern'));
      if (previous !== undefined && !overwrite) {
        throw new AwsFault(
          'ParameterAlreadyExists',
          'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.',
        );
      }
      if (overwrite && tags !== undefined) {
        throw validation(
          "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or RemoveTagsFromResource.",
        );
      }
      const type = readType(text(input, 'Type')) ?? previous?.type;
      if (type === undefined) throw validation('A parameter type is required when you create a parameter.');
      if (previous !== undefined && previous.type !== type) {
        throw new AwsFault(
          'HierarchyTypeMismatchException',
          'Parameter Store does not support changing a parameter type in a hierarchy.',
        );
      }
      const description = text(input, 'Description');
      const version = state.put({
        name,
        type,
        value,
        ...(description === undefined ? {} : { description }),
        ...(tags === undefined ? {} : { tags }),
      });
      return { Version: version, Tier: text(input, 'Tier') ?? 'Standard' };
    },

    GetParameter: (input, request) => {
      const given = needText(input, 'Name');
      const { name } = readSelector(given);
      request.authorize('ssm:GetParameter', arnOf(name), tagContext(name));
      const parameter = select(given);
      if (parameter === undefined)
        throw new AwsFault('ParameterNotFound', `parameter ${name} does not exist`);
      return { Parameter: describe(parameter) };
    },

    GetParameters: (input, request) => {
      const names = texts(input, 'Names') ?? [];
      if (new Set(names).size < names.length) throw validation('the names contain duplicates');
      for (const given of names) {
        const { name } = readSelector(given);
        request.authorize('ssm:GetParameters', arnOf(name), tagContext(name));
      }
      const found = names.map((name) => [name, state.get(readSelector(name).name)] as const);
      return {
        Parameters: found.flatMap(([, parameter]) => (parameter === undefined ? [] : [describe(parameter)])),
        InvalidParameters: found.flatMap(([name, parameter]) => (parameter === undefined ? [name] : [])),
      };
    },

    GetParametersByPath: (input, request) => {
      const path = needText(input, 'Path');
      if (!path.startsWith('/')) throw validation('The parameter path must begin with a forward slash.');
      if (input['ParameterFilters'] !== undefined) throw validation('the sandbox has no parameter filters');
      const prefix = path.endsWith('/') ? path : `${path}/`;
      request.authorize('ssm:GetParametersByPath', arnOf(prefix.slice(0, -1)));
      const recursive = flag(input, 'Recursive');
      const found = state
        .list()
        .filter(
          ({ name }) => name.startsWith(prefix) && (recursive || !name.slice(prefix.length).includes('/')),
        )
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      const { items, nextToken } = pageOf(found, ({ name }) => name, {
        size: numeric(input, 'MaxResults') ?? DEFAULT_PAGE,
        token: text(input, 'NextToken'),
        scope: `${prefix}/${recursive}`,
        invalid: () => new AwsFault('InvalidNextToken', 'The specified token is not valid.'),
      });
      return { Parameters: items.map(describe), NextToken: nextToken };
    },

    DeleteParameter: (input, request) => {
      const name = needText(input, 'Name');
      request.authorize('ssm:DeleteParameter', arnOf(name), tagContext(name));
      if (!state.delete(name)) throw new AwsFault('ParameterNotFound', `parameter ${name} does not exist`);
      return {};
    },
  };
}

function assertValue(value: string, tier: string | undefined, allowedPattern: string | undefined): void {
  const bytes = Buffer.byteLength(value);
  if (bytes > MAX_STANDARD_BYTES && (tier ?? 'Standard') === 'Standard') {
    throw validation(
      `Standard tier parameters support a maximum parameter value of ${MAX_STANDARD_BYTES} characters. To create a larger parameter value, upgrade the parameter to use the advanced-parameter tier.`,
    );
  }
  if (bytes === 0) throw validation('the parameter value must not be empty');
  if (allowedPattern !== undefined && !new RegExp(`^(?:${allowedPattern})$`).test(value)) {
    throw new AwsFault('ParameterPatternMismatchException', 'the value does not match the allowed pattern');
  }
}

function readType(type: string | undefined): StoredParameter['type'] | undefined {
  return type === 'String' || type === 'StringList' || type === 'SecureString' ? type : undefined;
}

function validation(message: string): AwsFault {
  return new AwsFault('ValidationException', message);
}

import { AwsFault } from '../../contract.ts';
import type { Properties } from '../../contract.ts';
import type { ListenerAction } from './load-balancer-config.ts';
import type { Machinery } from '../../world/machinery.ts';
import { number, object, objects, requiredText, text } from '../../world/properties.ts';
import { TARGET_GROUP } from './target-group.ts';

function targetPortOf({ world }: Machinery, targetGroupArn: string): number {
  const group = world.resources.get(TARGET_GROUP, targetGroupArn);
  if (group === undefined) {
    throw new AwsFault('TargetGroupNotFound', `One or more target groups not found: '${targetGroupArn}'`);
  }
  return number(group.properties, 'Port') ?? 80;
}

/** What the last of a listener's or rule's actions does. @throws AwsFault TargetGroupNotFound */
export function readAction(machinery: Machinery, actions: readonly Properties[]): ListenerAction {
  const action = actions.at(-1) ?? {};
  const kind = requiredText(action, 'Type');
  switch (kind) {
    case 'forward': {
      const groups = objects(object(action, 'ForwardConfig'), 'TargetGroups');
      const targetGroupArn =
        text(action, 'TargetGroupArn') ?? requiredText(groups[0] ?? {}, 'TargetGroupArn');
      const targetPort = targetPortOf(machinery, targetGroupArn);
      return { kind, targetName: machinery.targetGroups.dnsName(targetGroupArn), targetPort };
    }
    case 'redirect': {
      const config = object(action, 'RedirectConfig');
      const protocol = (text(config, 'Protocol') ?? '#{protocol}')
        .replace('#{protocol}', '$scheme')
        .toLowerCase();
      const port = (text(config, 'Port') ?? '#{port}').replace('#{port}', '$server_port');
      const host = (text(config, 'Host') ?? '#{host}').replace('#{host}', '$host');
      const path = (text(config, 'Path') ?? '/#{path}').replace('/#{path}', '$uri');
      const query = (text(config, 'Query') ?? '#{query}').replace('#{query}', '$is_args$args');
      // The client's own bytes where nothing is to change in them: $uri is decoded.
      const resource = path === '$uri' && query === '$is_args$args' ? '$request_uri' : path + query;
      const status = requiredText(config, 'StatusCode') === 'HTTP_301' ? 301 : 302;
      return { kind, status, location: `${protocol}://${host}:${port}${resource}` };
    }
    case 'fixed-response': {
      const config = object(action, 'FixedResponseConfig');
      return {
        kind,
        status: number(config, 'StatusCode') ?? 503,
        contentType: text(config, 'ContentType') ?? 'text/plain',
        body: text(config, 'MessageBody') ?? '',
      };
    }
    default:
      throw new AwsFault('ValidationError', `Action type '${kind}' is not supported by this sandbox`);
  }
}

/** ARNs of all target groups that the actions forward to. */
export const forwardArns = (actions: readonly Properties[]): readonly string[] =>
  actions
    .flatMap((action) => [
      text(action, 'TargetGroupArn'),
      ...objects(object(action, 'ForwardConfig'), 'TargetGroups').map((group) =>
        text(group, 'TargetGroupArn'),
      ),
    ])
    .filter((found) => found !== undefined);

/** Addresses in AWS's console, for people. Their forms are the console's own and stable for years, though documented nowhere. */

/** What happened to a stack; `stack` is its ARN, or its name. */
export function stackUrl(region: string, stack: string): string {
  return `${cloudFormation(region)}/events?stackId=${encode(stack)}`;
}

/** A change set; the ARN, because names are used again. */
export function changeSetUrl(region: string, stack: string, changeSetArn: string): string {
  return `${cloudFormation(region)}/changesets/changes?stackId=${encode(stack)}&changeSetId=${encode(changeSetArn)}`;
}

/** A log group. The console encodes its name twice, and writes the second `%` as `$`. */
export function logGroupUrl(region: string, name: string): string {
  const encoded = encode(encode(name)).replace(/%/g, '$');
  return `${home(region, 'cloudwatch')}#logsV2:log-groups/log-group/${encoded}`;
}

function cloudFormation(region: string): string {
  return `${home(region, 'cloudformation')}#/stacks`;
}

function home(region: string, service: string): string {
  const id = encode(region);
  return `https://${id}.${domain(region)}/${service}/home?region=${id}`;
}

/** China and the government's regions have consoles of their own. */
function domain(region: string): string {
  if (region.startsWith('cn-')) return 'console.amazonaws.cn';
  return region.startsWith('us-gov-') ? 'console.amazonaws-us-gov.com' : 'console.aws.amazon.com';
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

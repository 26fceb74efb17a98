import { expect, it } from '@jest/globals';
import { parseAcceptedPermissions } from './permissions.ts';

it.each([
  [undefined, []],
  ['', []],
  ['issues=write', ['issues: write']],
  ['issues=write; pull_requests=write', ['issues: write', 'pull-requests: write']],
  ['contents=write,workflows=write', ['contents: write and workflows: write']],
  ['nonsense', []],
])("reads GitHub's header %j as a workflow spells it", (header, permissions) => {
  expect(parseAcceptedPermissions(header)).toEqual(permissions);
});

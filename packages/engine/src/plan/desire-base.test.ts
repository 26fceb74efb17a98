import { describe, expect, it } from '@jest/globals';
import type { CompiledStack, Dbnode, Environment } from '@syncops/topology';

import { dbnode, environmentWith } from '../testing/service.ts';
import { desireBase } from './desire-base.ts';
import { desireEnvironment } from './desired.ts';

const head = desireEnvironment(environmentWith([dbnode('db1'), dbnode('db2'), dbnode('db10')]));
const elsewhere: Dbnode = { ...dbnode('db2'), source: { file: 'other.yaml', line: 7, column: 3 } };

describe('desireBase', () => {
  it.each<[string, Environment]>([
    ['the same', environmentWith([dbnode('db1'), dbnode('db2'), dbnode('db10')])],
    ['a dbnode less', environmentWith([dbnode('db1'), dbnode('db10')])],
    ['a dbnode more', environmentWith([dbnode('db1'), dbnode('db2'), dbnode('db3'), dbnode('db10')])],
    ['another dbnode', environmentWith([dbnode('db1'), { ...dbnode('db2'), storageGiB: 999 }])],
    ['another place in the files', environmentWith([dbnode('db1'), elsewhere])],
    ['another environment file', { ...environmentWith([dbnode('db1')]), domain: 'other.example.org' }],
  ])('compiles what a base asks for as if nothing were known: %s', (_what, base) => {
    const alone = desireEnvironment(base);
    const { environment, stacks, dbnodes } = desireBase(base, head);
    const withoutSources = (stack: CompiledStack): unknown => ({ ...stack, sources: {} });
    expect(stacks.map(withoutSources)).toEqual(alone.stacks.map(withoutSources));
    expect({ environment, dbnodes }).toEqual({ environment: base, dbnodes: alone.dbnodes });
  });

  it('compiles no dbnode again that both have', () => {
    const base = desireBase(environmentWith([dbnode('db1'), elsewhere]), head);
    const shared = base.stacks.filter((stack) => head.stacks.includes(stack));
    expect(shared.map((stack) => stack.dbnode)).toEqual(['db1', 'db2']);
  });
});

import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';

import { loadMermaid } from '../../test/mermaid.ts';
import { part, topologyOf } from '../testing/plan-samples.ts';
import { firstRun, reportOf } from '../../test/deploy-report-samples.ts';
import type { DeployReport, StepReport } from '@syncops/engine';
import { renderDeployTimeline } from './timeline-diagram.ts';
import { renderTopologyDiagram } from './topology-diagram.ts';

// Many names are drawn, on a machine that may be busy: a limit for what hangs, not a measure.
jest.setTimeout(300_000);

let parse: Awaited<ReturnType<typeof loadMermaid>>;

beforeAll(async () => {
  parse = await loadMermaid();
});

const HOSTILE = [
  'end',
  'section',
  'title x',
  'gantt',
  'click a call b()',
  'subgraph',
  'style:#x;',
  'classDef a:#b;',
  '"]; evil["x',
  'a:done, 1, 2',
  '%%{init: {"theme":"dark"}}%%',
  '%% comment',
  '#quot; #35; #x;',
  '`code` **bold** - list',
  '1. list',
  '- list',
  '<script>alert(1)</script>',
  '<br/>',
  'a\nn9["injected"]',
  'ünïcode 数据库 \u{1f680} \u202e',
  '\ud800 half',
  '',
  ' ',
  '---',
  '{{x}}',
  '[(x)]',
  '$$x$$',
] as const;

function dbnodes(count: number, changed: number): ReturnType<typeof part>[] {
  return Array.from({ length: count }, (_, index) =>
    part(`db${String(index + 1)}`, index < changed ? 'changed' : 'unchanged'),
  );
}

describe('the picture of a topology', () => {
  it('marks what is new, changed and removed by sign and class', async () => {
    const text = renderTopologyDiagram(
      topologyOf([part('db1', 'changed'), part('db2', 'removed', ''), part('db3', 'new')]),
    );
    const { type, labels } = await parse(text);
    expect(type).toBe('flowchart-v2');
    expect(labels).toContain('dbnode db1<br>db.m7g.large, 100 GiB<br>~ changed');
    expect(labels).toContain('dbnode db2<br>– removed');
    expect(labels).toContain('dbnode db3<br>db.m7g.large, 100 GiB<br>+ new');
    expect(text).toMatch(/class n4 removed\n.*\n {2}class n5 new/);
  });

  it.each([
    { of: 200, changed: 0, boxes: ['200 unchanged dbnodes<br>db1–db200'] },
    {
      of: 200,
      changed: 20,
      boxes: ['180 unchanged dbnodes<br>db21–db200', '20 changed dbnodes<br>db1–db20<br>~ changed'],
    },
    {
      of: 3,
      changed: 1,
      boxes: ['dbnode db2<br>db.m7g.large, 100 GiB', 'dbnode db3<br>db.m7g.large, 100 GiB'],
    },
  ])('groups the many: $changed of $of changed', async ({ of, changed, boxes }) => {
    const { labels } = await parse(renderTopologyDiagram(topologyOf(dbnodes(of, changed))));
    expect(labels).toEqual(expect.arrayContaining(boxes));
    expect(labels.length).toBeLessThan(20);
  });

  it.each(HOSTILE)('draws exactly its boxes, whatever a name is: %j', async (name) => {
    const topology = topologyOf([part(name, 'new', name), part('db2', 'removed', name)]);
    const { labels } = await parse(renderTopologyDiagram(topology, { title: name }));
    expect(labels).toHaveLength(topology.parts.length);
    expect(labels.filter((label) => label.endsWith('+ new'))).toHaveLength(1);
  });

  it('holds for any name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (name) => {
        const { labels } = await parse(renderTopologyDiagram(topologyOf([part(name, 'new', name)])));
        expect(labels).toHaveLength(5);
      }),
      { numRuns: 30 },
    );
  });

  it('draws nothing of nothing', () => {
    expect(renderTopologyDiagram({ parts: [] })).toBe('');
  });
});

describe('the timeline of a deploy', () => {
  const report = reportOf(firstRun);

  it('shows what ran by plane, and counts what did not', async () => {
    const { diagram, leftOut } = renderDeployTimeline(report);
    const { type, labels } = await parse(diagram);
    expect(type).toBe('gantt');
    expect(labels).toHaveLength(report.steps.length - 1);
    expect(labels).toContain('✖ smoke:db1');
    expect(diagram).toMatch(/✖ smoke#58;db1 :crit, /);
    expect(leftOut).toBe('1 step that did not run');
  });

  it('keeps what failed and the longest where there are too many', async () => {
    const many = withSteps(report, 500);
    const { diagram, leftOut } = renderDeployTimeline(many, 20);
    const { labels } = await parse(diagram);
    expect(labels).toHaveLength(20);
    expect(labels).toContain('✖ step:250');
    expect(labels).toContain('✔ step:499');
    expect(leftOut).toBe('480 shorter steps');
  });

  it.each(HOSTILE)('draws exactly its bars, whatever an id is: %j', async (id) => {
    const steps = report.steps
      .slice(0, 2)
      .map((step, index) => ({ ...step, id: index === 0 ? id : step.id }));
    const { labels } = await parse(renderDeployTimeline({ ...report, steps }).diagram);
    expect(labels).toHaveLength(2);
  });

  it('has few enough marks on its axis, however long a deploy takes', () => {
    for (const seconds of [0.1, 9, 60, 3600, 86_400, 864_000]) {
      const steps = report.steps.slice(0, 1).map((step) => ({ ...step, seconds }));
      const [, amount, unit] =
        /tickInterval (\d+)(second|minute)/.exec(renderDeployTimeline({ ...report, steps }).diagram) ?? [];
      expect(seconds / (Number(amount) * (unit === 'minute' ? 60 : 1))).toBeLessThanOrEqual(10);
    }
  });

  it('shows nothing where nothing ran', () => {
    expect(renderDeployTimeline({ ...report, steps: [] })).toEqual({ diagram: '', leftOut: '' });
  });
});

function withSteps(report: DeployReport, count: number): DeployReport {
  const steps = Array.from(
    { length: count },
    (_, index): StepReport => ({
      id: `step:${String(index)}`,
      plane: 'stacks',
      startedAt: 1_795_348_800_000 + index * 1000,
      seconds: index,
      result: index === 250 ? 'failed' : 'done',
      detail: '',
    }),
  );
  return { ...report, steps };
}

import XMLBuilder from 'fast-xml-builder';
import type { CheckOutcome } from '../check.ts';
import { warningsOf } from '../run-checks.ts';
import type { SmokeReport } from '../run-checks.ts';

/** Characters that XML 1.0 cannot carry, not even escaped: control characters, lone surrogates, non-characters. */
// eslint-disable-next-line no-control-regex -- control characters are what has to go
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** The report as JUnit XML: one suite per kind of check, a check that did not run counts as skipped. */
export function renderJunit(report: SmokeReport): string {
  const kinds = [...new Set(report.checks.map(({ kind }) => kind))];
  const suites = kinds.map((kind) => {
    const outcomes = report.checks.filter((outcome) => outcome.kind === kind);
    return {
      ...suiteAttributes(kind, outcomes),
      testcase: outcomes.map((outcome) => testCase(report, outcome)),
    };
  });
  const { ok, failed, notRun } = report.totals;
  const document = {
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: {
      '@name': text(`smoke tests of ${report.environment}`),
      '@tests': ok + failed + notRun,
      '@failures': failed,
      '@skipped': notRun,
      '@time': report.seconds,
      testsuite: suites,
    },
  };
  const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });
  return builder.build(document);
}

function suiteAttributes(
  name: string,
  outcomes: readonly CheckOutcome[],
): Readonly<Record<string, string | number>> {
  const count = (kind: string): number => outcomes.filter(({ result }) => result.kind === kind).length;
  return {
    '@name': name,
    '@tests': outcomes.length,
    '@failures': count('failed'),
    '@skipped': count('not-run'),
    '@time': Math.round(outcomes.reduce((sum, { seconds }) => sum + seconds, 0) * 1_000) / 1_000,
  };
}

function testCase(report: SmokeReport, outcome: CheckOutcome): Readonly<Record<string, unknown>> {
  const attributes = {
    '@classname': text(`${report.environment}.${outcome.kind}`),
    '@name': text(`${outcome.subject}: ${outcome.title}`),
    '@time': outcome.seconds,
  };
  const { result } = outcome;
  switch (result.kind) {
    case 'ok': {
      const output = [result.detail, ...warningsOf(result).map((warning) => `warning: ${warning}`)];
      return { ...attributes, 'system-out': text(output.join('\n')) };
    }
    case 'failed': {
      const body = `expected: ${result.expected}\nfound: ${result.found}\nto do: ${result.remedy}`;
      return { ...attributes, failure: { '@message': text(`found ${result.found}`), '#text': text(body) } };
    }
    case 'not-run':
      return { ...attributes, skipped: { '@message': text(result.reason) } };
    default:
      return result satisfies never;
  }
}

function text(value: string): string {
  return value.toWellFormed().replaceAll(NOT_XML, '\ufffd');
}

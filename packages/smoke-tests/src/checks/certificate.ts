import type { Check, CheckResult } from '../check.ts';
import { daysLeft, readCertificate } from '../certificate-facts.ts';
import type { CertificateFacts } from '../certificate-facts.ts';
import type { SmokeOrigin } from '../target.ts';

/** The certificate is trusted, covers the hostname and lasts for a while. */
export function certificateCheck(origin: SmokeOrigin): Check {
  return {
    id: `certificate:${origin.hostname}`,
    kind: 'certificate',
    title: 'certificate is trusted and covers the name',
    subject: origin.hostname,
    async run({ resolver, ca, timeoutMs, clock, certificateWarningDays }) {
      const { hostname, port } = origin;
      const handshake = { hostname, port, resolver, timeoutMs, ...(ca === undefined ? {} : { ca }) };
      const facts = await readCertificate(handshake);
      return judgeCertificate(hostname, facts, clock(), certificateWarningDays);
    },
  };
}

/** Decides what a certificate's facts mean for a hostname at a time. */
export function judgeCertificate(
  hostname: string,
  facts: CertificateFacts,
  nowMs: number,
  warningDays: number,
): CheckResult {
  const days = daysLeft(facts, nowMs);
  const covers = facts.coveredNames === '' ? 'no name' : facts.coveredNames;
  if (!facts.trusted || !(days >= 0)) {
    const problem = facts.problem ?? `validity of ${String(days)} days`;
    return {
      kind: 'failed',
      expected: `a trusted, valid certificate for ${hostname}`,
      found: `${problem}: "${facts.subject}" issued by "${facts.issuer}", covers ${covers}, ${describeDays(days)}`,
      remedy: remedyFor(problem),
    };
  }
  const detail = `${facts.protocol}, issued by "${facts.issuer}", ${describeDays(days)}`;
  if (days >= warningDays) return { kind: 'ok', detail };
  const warning = `certificate ends in ${String(days)} days, fewer than ${String(warningDays)}: see why it is not renewed`;
  return { kind: 'ok', detail, warnings: [warning] };
}

function describeDays(days: number): string {
  if (Number.isNaN(days)) return 'end of validity unreadable';
  return days < 0 ? `ended ${String(-days)} days ago` : `valid for ${String(days)} more days`;
}

function remedyFor(problem: string): string {
  switch (problem) {
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return 'give the listener a certificate for *.<domain>; a wildcard covers one label only';
    case 'CERT_HAS_EXPIRED':
      return 'renew the certificate; one of ACM renews by itself while its validation record exists';
    default:
      return 'check the certificate chain; for a private authority set NODE_EXTRA_CA_CERTS to its PEM file';
  }
}

import { connect } from 'node:tls';
import type { PeerCertificate, TLSSocket } from 'node:tls';
import { SmokeError, messageOf } from './errors.ts';
import { socketLookup } from './name-resolver.ts';
import type { NameResolver } from './name-resolver.ts';

const MS_PER_DAY = 86_400_000;

/** What a server presented during a TLS handshake. */
export interface CertificateFacts {
  /** Whether chain and hostname were accepted. */
  readonly trusted: boolean;
  /** Node's reason where they were not, e.g. `CERT_HAS_EXPIRED` or `ERR_TLS_CERT_ALTNAME_INVALID`. */
  readonly problem?: string;
  readonly subject: string;
  readonly issuer: string;
  /** Names that it covers, e.g. `DNS:*.sync.example.org`. */
  readonly coveredNames: string;
  /** Milliseconds since the epoch; NaN where the certificate says nothing readable. */
  readonly validToMs: number;
  readonly protocol: string;
}

export interface HandshakeOptions {
  readonly hostname: string;
  readonly port: number;
  readonly resolver: NameResolver;
  readonly ca?: string;
  readonly timeoutMs: number;
}

/** Whole days from `nowMs` until the certificate ends, negative when it has ended. */
export function daysLeft(facts: Pick<CertificateFacts, 'validToMs'>, nowMs: number): number {
  return Math.floor((facts.validToMs - nowMs) / MS_PER_DAY);
}

/**
 * Shakes hands and closes; sends no request, so that even a certificate which no one should trust can be described.
 * @throws SmokeError where no handshake took place
 */
export function readCertificate(options: HandshakeOptions): Promise<CertificateFacts> {
  const { hostname, port, timeoutMs } = options;
  return new Promise((resolve, reject) => {
    const socket = connect({
      host: hostname,
      port,
      servername: hostname,
      lookup: socketLookup(options.resolver),
      // The verdict is read from `authorized` below; refusing here would hide the certificate's facts.
      rejectUnauthorized: false,
      ...(options.ca === undefined ? {} : { ca: options.ca }),
    });
    const fail = (error: Error): void => {
      socket.destroy();
      reject(error);
    };
    socket.setTimeout(timeoutMs, () => {
      const text = `no TLS handshake with ${hostname}:${String(port)} within ${String(timeoutMs)} ms`;
      fail(new SmokeError('REQUEST_TIMED_OUT', text));
    });
    socket.once('error', (error) => {
      const text = `no TLS handshake with ${hostname}:${String(port)}: ${messageOf(error)}`;
      fail(error instanceof SmokeError ? error : new SmokeError('TLS_FAILED', text, { cause: error }));
    });
    socket.once('secureConnect', () => {
      resolve(describe(socket));
      socket.destroy();
    });
  });
}

function describe(socket: TLSSocket): CertificateFacts {
  const certificate = socket.getPeerCertificate();
  return {
    trusted: socket.authorized,
    // Typed as an Error, but Node puts the error's code there.
    ...(socket.authorized ? {} : { problem: String(socket.authorizationError) }),
    subject: commonName(certificate.subject),
    issuer: commonName(certificate.issuer),
    coveredNames: certificate.subjectaltname ?? '',
    validToMs: Date.parse(certificate.valid_to),
    protocol: socket.getProtocol() ?? 'unknown',
  };
}

function commonName(name: PeerCertificate['subject'] | undefined): string {
  const value = name?.CN;
  return Array.isArray(value) ? value.join(', ') : (value ?? 'unnamed');
}

import DNS from 'dns2';
import type { DnsTable } from '../../contract.ts';
import { answerQuestion } from './dns-answer.ts';

export interface DnsServer {
  /** `ip:port`, as the product's SYNCOPS_RESOLVER takes it. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Answers the table's names over UDP and TCP.
 * @throws Error where the address is taken
 */
export async function startDnsServer(table: DnsTable, host: string, port: number): Promise<DnsServer> {
  const server = DNS.createServer({
    udp: true,
    tcp: true,
    handle: (request, send) => {
      const [question] = request.questions;
      const response = DNS.Packet.createResponseFromRequest(request);
      response.header.aa = 1;
      if (question?.name === undefined) {
        response.header.rcode = DNS.Packet.RCODE.FORMERR;
      } else {
        const { exists, records } = answerQuestion(table, question.name, question.type);
        response.header.rcode = exists ? DNS.Packet.RCODE.NOERROR : DNS.Packet.RCODE.NXDOMAIN;
        response.answers.push(...records.map((record) => new DNS.Packet.Resource(record)));
      }
      void send(response);
    },
  });
  await server.listen({ udp: { port, address: host }, tcp: { port, address: host } });
  return { address: `${host}:${port}`, close: () => server.close() };
}

import { createSocket } from 'node:dgram';
import { once } from 'node:events';

/**
 * The smallest DNS server: answers every question for `name` with the address and any other with NXDOMAIN.
 * @returns its `ip:port`
 */
export async function startDns(
  name: string,
  address: string,
): Promise<{ readonly at: string; readonly stop: () => void }> {
  const socket = createSocket('udp4');
  socket.on('message', (query, peer) => {
    const question = query.subarray(12);
    const end = question.indexOf(0) + 5;
    const isKnown = readName(question) === name;
    const header = Buffer.from(query.subarray(0, 12));
    header.writeUInt16BE(isKnown ? 0x8180 : 0x8183, 2);
    header.writeUInt16BE(isKnown ? 1 : 0, 6);
    header.writeUInt16BE(0, 10);
    // A pointer to the question's name, type A, class IN, 1 s, four bytes.
    const fixed = Buffer.from([0xc0, 0x0c, 0, 1, 0, 1, 0, 0, 0, 1, 0, 4]);
    const answer = isKnown ? [fixed, Buffer.from(address.split('.').map(Number))] : [];
    socket.send(Buffer.concat([header, question.subarray(0, end), ...answer]), peer.port, peer.address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return { at: `127.0.0.1:${String(socket.address().port)}`, stop: () => socket.close() };
}

function readName(question: Buffer): string {
  const labels: string[] = [];
  for (let at = 0; question[at] !== undefined && question[at] !== 0; ) {
    const length = question[at] ?? 0;
    labels.push(question.toString('ascii', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return labels.join('.');
}

import { createGitHub } from '@syncops/github';
import { masterSecretName } from '@syncops/topology';

import { leaks, secretValues } from '../../support/secret-values.ts';
import type { Story } from './story.ts';

/** Where a secret was found, `what: name`; empty where none reached anything that people or machines can read. */
export async function foundSecrets(story: Story, dbnodes: readonly string[]): Promise<readonly string[]> {
  const { sandbox, runner, github, written } = story;
  const origins = Object.fromEntries(
    dbnodes.map((name) => [
      masterSecretName('sandbox', name),
      Array.from({ length: 10 }, (_, index) => `https://${name}-${String(index)}.sync.localhost:8443`),
    ]),
  );
  const secrets = new Map(await secretValues(sandbox, origins));
  secrets.set('the token of the jobs', runner.token);
  for (const value of story.masked) secrets.set(`masked value ${String(secrets.size)}`, value);

  const texts = new Map<string, string | Uint8Array>(written);
  for (const { id, body } of github.world.comments.values()) texts.set(`comment ${String(id)}`, body);
  for (const { number, title, body } of github.world.issues.values())
    texts.set(`issue ${String(number)}`, `${title}\n${body ?? ''}`);
  for (const { number, title, body } of github.world.pullRequests.values())
    texts.set(`pull request ${String(number)}`, `${title}\n${body ?? ''}`);
  for (const { route, url, body } of github.requests)
    texts.set(`request ${String(texts.size)}`, `${route ?? ''} ${url} ${JSON.stringify(body)}`);
  const reader = createGitHub({
    token: github.tokens.create({ permissions: { actions: 'read' } }),
    repository: github.repository.fullName,
    apiUrl: github.apiUrl,
  });
  for (const { id, name } of github.world.artifacts.values())
    for (const [path, bytes] of await reader.downloadArtifact(id)) texts.set(`${name}: ${path}`, bytes);
  return leaks(texts, secrets);
}

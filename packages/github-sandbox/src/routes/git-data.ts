import { type Handler, notFound, Refusal } from '../http/answer.ts';
import { gitCommitBody } from './commits.ts';

export const getRef: Handler = async ({ world, parameters, apiUrl }) => {
  const ref = `refs/${parameters.ref ?? ''}`;
  const sha = await world.git.head(ref);
  if (sha === undefined) throw notFound();
  return { kind: 'json', status: 200, body: refBody(apiUrl, world.repository.fullName, ref, sha) };
};

export const createRef: Handler = async ({ world, body, apiUrl }) => {
  const [ref, sha] = [body.text('ref') ?? '', body.text('sha') ?? ''];
  if (!/^refs\/(heads|tags)\/.+/.test(ref))
    throw new Refusal(422, "Reference name must start with 'refs/' and contain at least three components");
  if ((await world.git.head(ref)) !== undefined) throw new Refusal(422, 'Reference already exists');
  if ((await world.git.head(sha)) === undefined) throw new Refusal(422, 'Object does not exist');
  await world.git.setRef(ref, sha);
  return { kind: 'json', status: 201, body: refBody(apiUrl, world.repository.fullName, ref, sha) };
};

export const getCommit: Handler = async (request) => {
  const facts = await request.world.git.facts(request.parameters.commit_sha ?? '');
  if (facts === undefined) throw notFound();
  return { kind: 'json', status: 200, body: gitCommitBody(request, facts) };
};

export const createCommit: Handler = async (request) => {
  const { world, body, token } = request;
  const [message, tree] = [body.text('message') ?? '', body.text('tree') ?? ''];
  const parents = body.texts('parents') ?? [];
  for (const parent of parents)
    if ((await world.git.head(parent)) === undefined) throw new Refusal(422, 'Parent SHA does not exist');
  const facts = await world.git.facts(await world.git.commit(tree, parents, message, token.login));
  if (facts === undefined) throw notFound();
  return { kind: 'json', status: 201, body: gitCommitBody(request, facts) };
};

export const createTree: Handler = async ({ world, body, apiUrl }) => {
  const entries = await Promise.all(
    body.items('tree').map(async (entry) => {
      const content = entry.text('content');
      const sha = entry.raw('sha');
      if ((content === undefined) === (sha === undefined))
        throw new Refusal(422, 'Must supply either tree.sha or tree.content');
      return {
        path: entry.text('path') ?? '',
        mode: entry.text('mode') ?? '100644',
        sha: content === undefined ? (entry.text('sha') ?? null) : await world.git.blob(content),
      };
    }),
  );
  const sha = await world.git.tree(body.text('base_tree'), entries);
  const url = `${apiUrl}/repos/${world.repository.fullName}/git/trees/${sha}`;
  return { kind: 'json', status: 201, body: { sha, url, tree: [], truncated: false } };
};

function refBody(
  apiUrl: string,
  fullName: string,
  ref: string,
  sha: string,
): Readonly<Record<string, unknown>> {
  const url = `${apiUrl}/repos/${fullName}/git`;
  const object = { type: 'commit', sha, url: `${url}/commits/${sha}` };
  return { ref, url: `${url}/${ref}`, object };
}

import { type Route, ROUTES } from '../openapi/route-names.ts';

export interface RouteMatch {
  readonly route: Route;
  /** Decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Parameters that may hold slashes. */
const LONG = new Set(['ref', 'branch', 'basehead']);

const patterns = ROUTES.map((route) => {
  const [method = '', template = ''] = route.split(' ');
  const names: string[] = [];
  const source = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name);
    return LONG.has(name) ? '(.+?)' : '([^/]+)';
  });
  return { route, method, names, pattern: new RegExp(`^${source}$`) };
});

/** The route of a request, or undefined where the stand-in has none. */
export function matchRoute(method: string, path: string): RouteMatch | undefined {
  for (const { route, method: wanted, names, pattern } of patterns) {
    const found = method === wanted ? pattern.exec(path) : null;
    if (found === null) continue;
    const parameters = names.map(
      (name, index) => [name, decodeURIComponent(found[index + 1] ?? '')] as const,
    );
    return { route, parameters: Object.fromEntries(parameters) };
  }
  return undefined;
}

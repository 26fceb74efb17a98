// An esbuild plugin for split bundles: imports of our packages go to the file that defines a name, past the index.ts.
// esbuild puts a module into the chunk of every entry that reaches it, and through an index.ts each entry reaches everything.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const packages = fileURLToPath(new URL('../packages/', import.meta.url));

const parse = (file, text) => ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

/** Where a file's exported names are defined: name → absolute path, for the re-exports of an index.ts. */
function definitions(file, known = new Map()) {
  for (const statement of parse(file, readFileSync(file, 'utf8')).statements) {
    if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier?.text.startsWith('.')) continue;
    const target = join(dirname(file), statement.moduleSpecifier.text);
    if (statement.exportClause === undefined) definitions(target, known);
    else if (ts.isNamedExports(statement.exportClause))
      for (const { name, propertyName } of statement.exportClause.elements)
        if (propertyName === undefined) known.set(name.text, target);
  }
  return known;
}

const definitionsOf = new Map();

/** The definitions of `@syncops/<name>`; empty for anything else. */
function packageDefinitions(specifier) {
  if (!definitionsOf.has(specifier)) {
    const [, name] = /^@syncops\/([\w-]+)$/.exec(specifier) ?? [];
    const index = join(packages, name ?? '', 'src', 'index.ts');
    definitionsOf.set(specifier, name !== undefined && existsSync(index) ? definitions(index) : new Map());
  }
  return definitionsOf.get(specifier);
}

/** One source with each of its value imports from our packages replaced by imports from the defining files. */
function withDirectImports(file, text) {
  let result = text;
  const imports = parse(file, text).statements.filter(
    (statement) =>
      ts.isImportDeclaration(statement) &&
      statement.moduleSpecifier.text.startsWith('@syncops/') &&
      statement.importClause?.namedBindings !== undefined &&
      ts.isNamedImports(statement.importClause.namedBindings) &&
      !statement.importClause.isTypeOnly,
  );
  // From the last to the first, so that positions stay right.
  for (const statement of imports.reverse()) {
    const specifier = statement.moduleSpecifier.text;
    const known = packageDefinitions(specifier);
    const lines = statement.importClause.namedBindings.elements
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .map(({ name, propertyName }) => {
        const imported = (propertyName ?? name).text;
        const from = known.get(imported) ?? specifier;
        return `import { ${imported} as ${name.text} } from ${JSON.stringify(from)};`;
      });
    result = `${result.slice(0, statement.getStart())}${lines.join(' ')}${result.slice(statement.end)}`;
  }
  return result;
}

export const directImports = {
  name: 'direct-imports',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, ({ path }) =>
      path.startsWith(packages) && path.includes(`${sep}src${sep}`)
        ? { contents: withDirectImports(path, readFileSync(path, 'utf8')), loader: 'ts' }
        : undefined,
    );
  },
};

import { join } from 'node:path';
import type { Thing } from 'schema-dts';
import ts from 'typescript';

/** An action may say of any property how it is filled in, by the same name with “-input”; the types leave that open. */
const withoutInputs = (thing: Thing): unknown =>
  JSON.parse(JSON.stringify(thing), (key, value: unknown) => (key.endsWith('-input') ? undefined : value));

const typeOf = (thing: Thing): string => (thing as { '@type': string })['@type'];

/** For each thing, what the compiler has to say of it, held against the types of schema.org. */
export function schemaFaults(things: readonly Thing[]): string[][] {
  const name = join(process.cwd(), 'tests/schema-types-generated.ts');
  const types = [...new Set(things.map(typeOf))].join(', ');
  const lines = things.map(
    (thing, place) => `export const thing${String(place)}: ${typeOf(thing)} = ${JSON.stringify(withoutInputs(thing))};`,
  );
  const source = [`import type { ${types} } from 'schema-dts';`, ...lines].join('\n');
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, source, ts.ScriptTarget.ESNext) : getSourceFile(file, ...rest);
  host.fileExists = (file) => file === name || fileExists(file);
  const program = ts.createProgram([name], options, host);
  const faults = ts.getPreEmitDiagnostics(program, program.getSourceFile(name)).map(({ messageText, file, start }) => ({
    thing: (file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0) - 1,
    text: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
  return things.map((_, place) => faults.flatMap(({ thing, text }) => (thing === place ? [text] : [])));
}

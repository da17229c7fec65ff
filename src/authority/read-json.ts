import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { distance } from 'fastest-levenshtein';
import type { z } from 'astro/zod';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { lineTable, type Place } from '../text/line-table.ts';

/** A JSON file as read: its value where it fits the schema, what is wrong with it, and where each part stands. */
export interface JsonFile<T> {
  value: T | null;
  diagnostics: Diagnostic[];
  placeOf: (path: readonly (string | number)[]) => Place;
}

/** Checks a JSON text against a schema. Every mistake is named with its place, what was found and what was expected. */
const noValue: ParseError[] = [];
parseTree('', noValue);

export function readJson<S extends z.ZodType>(file: string, text: string, schema: S): JsonFile<z.output<S>> {
  const placeAt = lineTable(text);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  const nodeOf = (path: readonly (string | number)[]): Node | undefined =>
    tree === undefined ? undefined : nearestNode(tree, path);
  const placeOf = (path: readonly (string | number)[]): Place => placeAt(nodeOf(path)?.offset ?? 0);
  const keyPlaceOf = (path: readonly (string | number)[]): Place => {
    const node = nodeOf(path);
    return placeAt((node?.parent?.type === 'property' ? node.parent : node)?.offset ?? 0);
  };
  if (errors.length > 0 || tree === undefined) {
    const diagnostics = (errors.length > 0 ? errors : noValue).map(({ error, offset }) =>
      diagnose('bad-json', file, placeAt(offset), {
        found: text.trim() === '' ? 'an empty file' : `“${text.slice(offset, offset + 12).split('\n')[0] ?? ''}”`,
        expected: `JSON (${printParseErrorCode(error)})`,
        near: '',
      }),
    );
    return { value: null, diagnostics, placeOf };
  }
  const parsed = schema.safeParse(JSON.parse(text));
  if (parsed.success) return { value: parsed.data, diagnostics: [], placeOf };
  const diagnostics = parsed.error.issues.map((issue) => {
    const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const keys = unknown === undefined ? [] : keysOf(schema, path);
    const near =
      unknown === undefined ? '' : ([...keys].sort((a, b) => distance(a, unknown) - distance(b, unknown))[0] ?? '');
    const node = nodeOf(path);
    const found =
      unknown === undefined
        ? node === undefined || isMissing(tree, path)
          ? `no “${String(path.at(-1) ?? 'value')}”`
          : `“${text.slice(node.offset, node.offset + Math.min(node.length, 60))}”`
        : `the field “${unknown}”`;
    const expected =
      unknown === undefined
        ? issue.message
            .replace(/^Invalid input: expected (?<what>.+?)(?:, received .+)?$/u, '$<what>')
            .replace(/\.$/u, '')
        : `one of ${keys.join(', ')}`;
    return diagnose('bad-json', file, unknown === undefined ? placeOf(path) : keyPlaceOf([...path, unknown]), {
      found,
      expected,
      near,
    });
  });
  return { value: null, diagnostics, placeOf };
}

const isMissing = (tree: Node, path: readonly (string | number)[]): boolean =>
  findNodeAtLocation(tree, [...path]) === undefined;

function nearestNode(tree: Node, path: readonly (string | number)[]): Node | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return tree;
}

/** The fields that a schema knows at a path, as far as it can be followed. */
function keysOf(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  let at: unknown = schema;
  for (const step of path) {
    const definition = (at as { def?: { element?: unknown; shape?: Record<string, unknown>; innerType?: unknown } })
      .def;
    at = typeof step === 'number' ? definition?.element : definition?.shape?.[step];
    while ((at as { def?: { innerType?: unknown } } | undefined)?.def?.innerType !== undefined)
      at = (at as { def: { innerType: unknown } }).def.innerType;
  }
  const shape = (at as { def?: { shape?: Record<string, unknown> } } | undefined)?.def?.shape;
  return shape === undefined ? [] : Object.keys(shape);
}

import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A stretch of a file and what takes its place. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * Carries out edits that do not overlap. What lies between them stays as it was to the byte:
 * source text in a page must survive every pass, character references and carriage returns included.
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const ordered = edits.toSorted((one, other) => one.start - other.start);
  let result = '';
  let done = 0;
  for (const { start, end, text } of ordered) {
    if (start < done) throw new Error(`Two edits overlap at ${start}.`);
    result += source.slice(done, start) + text;
    done = end;
  }
  return result + source.slice(done);
}

/** Every element of a page in the order of the file, those inside `<template>` too. */
export function elementsOf(tree: Root): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    found.push(element);
    if (element.content) found.push(...elementsOf(element.content));
  });
  return found;
}

/** Writes a whole node anew. */
export const replaceNode = (node: Nodes, text: string): Edit => ({ ...offsets(node.position), text });

/** Writes one attribute anew. */
export function replaceAttribute(element: Element, property: string, name: string, value: string): Edit {
  const place = offsets(element.data?.position.properties?.[property]);
  return { ...place, text: `${name}="${escapeAttribute(value)}"` };
}

function offsets(position: Nodes['position']): { start: number; end: number } {
  const start = position?.start.offset;
  const end = position?.end.offset;
  if (start === undefined || end === undefined) throw new Error('A node of a built page has no place in its file.');
  return { start, end };
}

const escapeAttribute = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

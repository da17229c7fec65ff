import { recordsJsonSchema } from '../../model/records.ts';

/** A field of a record, as the data dictionary lists it. */
export interface Field {
  name: string;
  type: string;
  description: string | null;
}

/** A shape of the records and its fields. */
export interface Shape {
  name: string;
  description: string | null;
  fields: Field[];
}

interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  title?: string;
  description?: string;
  type?: string;
  const?: string | number;
  enum?: (string | number)[];
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
}

const named = (reference: string): string => reference.split('/').at(-1) ?? reference;

/** A type in words: “Span”, “list of Span”, “text or null”, “one of …”. */
function typeInWords(schema: Schema): string {
  if (schema.$ref !== undefined) return named(schema.$ref);
  if (schema.enum !== undefined) return schema.enum.map((value) => `“${String(value)}”`).join(' or ');
  if (schema.const !== undefined) return `“${schema.const}”`;
  if (schema.anyOf !== undefined) return schema.anyOf.map(typeInWords).join(' or ');
  if (schema.type === 'array') return `list of ${schema.items === undefined ? 'values' : typeInWords(schema.items)}`;
  if (schema.type === 'object') return 'object';
  return (
    { string: 'text', integer: 'whole number', number: 'number', boolean: 'true or false', null: 'null' }[
      schema.type ?? ''
    ] ?? 'any'
  );
}

/** The fields of an object, with those of objects inside it named “place.city” or “participants[].label”. */
function fieldsOf(schema: Schema, prefix = ''): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]): Field[] => {
    const path = `${prefix}${name}`;
    const own = { name: path, type: typeInWords(field), description: field.description ?? null };
    const items = field.items?.properties === undefined ? undefined : field.items;
    const inner = [field, ...(field.anyOf ?? [])].find(({ properties }) => properties !== undefined);
    if (items !== undefined) return [own, ...fieldsOf(items, `${path}[].`)];
    return inner === undefined ? [own] : [own, ...fieldsOf(inner, `${path}.`)];
  });
}

/** The data dictionary: every shape of the records with its fields, made from their schema. */
export function dictionary(): Shape[] {
  const schema = recordsJsonSchema() as Schema;
  const whole: Shape = { name: 'Records', description: schema.description ?? null, fields: fieldsOf(schema) };
  const shapes = Object.entries(schema.$defs ?? {}).map(([name, shape]) => ({
    name,
    description: shape.description ?? null,
    fields: fieldsOf(shape),
  }));
  return [whole, ...shapes.filter(({ fields }) => fields.length > 0)];
}

import {type Fields, fieldsOf} from './builder.js';

const order = ['$schema', 'lang', 'title', 'description', 'publisher', 'plan', 'period', 'asOf', 'published', 'provisional', 'sources', 'license', 'statuses', 'declared', 'known'];

/** The fields of a report in the order of the schema, the categories last. */
export function ordered(fields: Fields, categories: readonly Fields[]): Fields {
  const whole = fieldsOf();
  for (const name of order) if (fields[name] !== undefined) whole[name] = fields[name];
  for (const [name, value] of Object.entries(fields)) if (!(name in whole)) whole[name] = value;
  whole['categories'] = categories;
  return whole;
}

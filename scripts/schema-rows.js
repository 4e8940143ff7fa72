/**
 * @typedef {Record<string, any>} Node A node of a JSON Schema, as far as report.schema.json uses it.
 *
 * @typedef {object} Row A property of an object.
 * @property {string} name
 * @property {boolean} required
 * @property {readonly string[]} types names of types, one or more; one that is defined on the page stands there under its name
 * @property {boolean} list
 * @property {string} limits what a value is limited to, in words: range, choice, pattern
 * @property {string} description
 * @property {string} example
 *
 * @typedef {object} Section A type with its properties.
 * @property {string} name
 * @property {string} description
 * @property {readonly string[]} types
 * @property {string} limits
 * @property {string} example
 * @property {readonly Row[]} rows
 */

const nameOf = (ref) => ref.replace('#/$defs/', '');
const json = (value) => JSON.stringify(value);

function typesOf(node) {
  if (node.$ref) return [nameOf(node.$ref)];
  if (node.oneOf) return node.oneOf.flatMap(typesOf);
  if (node.type === undefined) return 'const' in node || 'enum' in node ? ['string'] : ['any'];
  return typeof node.type === 'string' ? [node.type] : node.type;
}

/** The limits of a node in words; empty where it has none of its own. */
function limitsOf(node) {
  const {minimum, maximum, exclusiveMinimum, exclusiveMaximum, minLength, maxLength, minItems, maxItems, minProperties, pattern} = node;
  const choice = 'const' in node ? [node.const] : node.enum;
  return [
    choice && `one of ${choice.map(json).join(', ')}`,
    minimum !== undefined && `${minimum} or more`,
    maximum !== undefined && `${maximum} or less`,
    exclusiveMinimum !== undefined && `above ${exclusiveMinimum}`,
    exclusiveMaximum !== undefined && `below ${exclusiveMaximum}`,
    minLength !== undefined && `at least ${minLength} character${minLength === 1 ? '' : 's'}`,
    maxLength !== undefined && `at most ${maxLength} characters`,
    minItems !== undefined && `at least ${minItems} entr${minItems === 1 ? 'y' : 'ies'}`,
    maxItems !== undefined && `at most ${maxItems} entries`,
    minProperties !== undefined && `at least ${minProperties} propert${minProperties === 1 ? 'y' : 'ies'}`,
    pattern !== undefined && `pattern ${pattern}`,
  ].filter(Boolean).join('; ');
}

/** The properties of an object, and after each one those of an object that it is or lists itself: `publisher`, `publisher.name`. */
function rowsOf(node, prefix = '') {
  return Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
    const list = child.type === 'array';
    const inner = list ? child.items : child;
    return [{
      name: prefix + name, required: node.required?.includes(name) ?? false, list,
      types: typesOf(inner), limits: [limitsOf(child), list ? limitsOf(inner) : ''].filter(Boolean).join('; '),
      description: child.description ?? '', example: child.examples === undefined ? '' : json(child.examples[0]),
    }, ...rowsOf(inner, `${prefix}${name}${list ? '[]' : ''}.`),
    ...(typeof inner.additionalProperties === 'object' ? rowsOf(inner.additionalProperties, `${prefix}${name}.*.`) : [])];
  });
}

/**
 * A schema as tables: itself, then each definition.
 *
 * @param {Node} schema
 * @returns {readonly Section[]}
 */
export const sectionsOf = (schema) =>
  Object.entries({[schema.title]: schema, ...schema.$defs}).map(([name, node]) => ({
    name, description: node.description ?? '', types: typesOf(node), limits: limitsOf(node),
    example: node.examples === undefined ? '' : json(node.examples[0]),
    rows: [...rowsOf(node), ...(typeof node.additionalProperties === 'object' ? rowsOf(node.additionalProperties, '*.') : [])],
  }));

/**
 * How many properties a schema describes, counted wherever they stand; each has to have a row.
 *
 * @param {unknown} node
 * @returns {number}
 */
export const propertiesIn = (node) => {
  if (typeof node !== 'object' || node === null) return 0;
  return Object.entries(node).reduce((sum, [keyword, child]) => {
    if (keyword === 'examples') return sum;
    if (keyword !== 'properties') return sum + propertiesIn(child);
    return sum + Object.values(child).reduce((inner, one) => inner + 1 + propertiesIn(one), 0);
  }, 0);
};

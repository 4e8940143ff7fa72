// How custom-elements.json comes from the sources: words and types from the comments, names and defaults from the built classes.
// scripts/manifest.js calls it; `npm run manifest` writes the file anew after a build.
import {pathToFileURL} from 'node:url';

const built = (path) => import(pathToFileURL(`${import.meta.dirname}/dist/esm/${path}`).href);

/** What each colour of the palette paints. */
const colours = {
  text: 'Words.',
  quiet: 'Lesser words.',
  surface: 'The board.',
  card: 'The cards of the grid.',
  track: 'What is not reached.',
  edge: 'Outlines.',
  over: 'The surplus.',
  met: 'Target met.',
  pace: 'Ahead, on track, improving or in progress.',
  partly: 'Kept in part, or slightly behind.',
  behind: 'Behind, missed, worsening or dropped.',
  progress: 'Under the target, where nothing says how much was due.',
  neutral: 'Not comparable.',
  focus: 'The focus outline.',
};

/** The custom properties that every element takes, since all start from the same styles; the colours come from the palette. */
const sharedProperties = async () => [
  ...(await built('theme/palette.js')).palette.map(([name, light, dark]) => {
    if (!colours[name]) throw new Error(`palette.ts: expected words for the colour ${name}, found none; add them to custom-elements-manifest.config.js`);
    return {name: `--civic-${name}-color`, default: `light-dark(${light}, ${dark})`, description: colours[name]};
  }),
  {name: '--civic-font-family', default: 'inherit', description: 'Font family of all words.'},
  {name: '--civic-font-size', default: '16px', description: 'Size of the running text; everything else follows.'},
  {name: '--civic-min-block-size', default: '8em', description: 'Height that is reserved while a report loads.'},
];

/** The custom states of every element, for `:state()`. */
const states = [
  {name: 'empty', description: 'No report was given.'},
  {name: 'loading', description: 'A report is on its way.'},
  {name: 'ready', description: 'A report is drawn.'},
  {name: 'failed', description: 'A report could not be drawn.'},
];

/** What a class has, without the word where it has it from: readers of the manifest see elements, not the classes above them. */
const own = (list = []) => list.map(({inheritedFrom, ...one}) => one);

/** Where a build puts the module of a source. */
const shipped = (path) => path.replace(/^src\//, 'dist/esm/').replace(/\.ts$/, '.js');

/** The plugin; it reads the classes of the last build, since names of attributes and defaults are what the code makes them. */
async function contract() {
  const shared = await sharedProperties();
  // The class of trends is in no index, since d3's scales would come with it.
  const classes = {...await built('index.js'), ...await built('elements/progress-trend.js')};
  const typesOfAttributes = new Map();

  /** One field of a class with what the class says of it: its attribute, whether it is reflected, its default. */
  function complete(field, element, type) {
    const {attribute, reflect} = element.constructor.elementProperties.get(field.name);
    const initial = element[field.name];
    const member = {
      kind: 'field', name: field.name, type: field.type, description: field.description,
      ...initial === undefined ? {} : {default: typeof initial === 'string' ? `'${initial}'` : String(initial)},
    };
    if (attribute === false) return {member};
    const name = typeof attribute === 'string' ? attribute : field.name.toLowerCase();
    return {
      member: {...member, attribute: name, ...reflect ? {reflects: true} : {}},
      attribute: {
        name, fieldName: field.name, type: {text: type ?? field.type.text}, description: field.description,
        ...initial === undefined || initial === null || initial === '' ? {} : {default: String(initial)},
      },
    };
  }

  return {
    name: 'contract',
    analyzePhase({ts, node}) {
      if (!ts.isPropertyDeclaration(node) || !ts.isClassDeclaration(node.parent)) return;
      const tag = ts.getJSDocTags(node).find(({tagName}) => tagName.text === 'attr');
      const type = tag && /\{(.*)\}/s.exec(tag.getText())?.[1];
      if (type) typesOfAttributes.set(`${node.parent.name.text}.${node.name.text}`, type);
    },
    packageLinkPhase({customElementsManifest: manifest}) {
      const modules = [];
      // The classes between Lit's and ours are no elements.
      const {superclass} = manifest.modules.find(({path}) => path === 'src/elements/element.ts').declarations.find(({name}) => name === 'CivicElement');
      for (const {path, declarations} of manifest.modules) {
        const declaration = declarations.find(({tagName}) => tagName);
        if (!declaration) continue;
        const {name, tagName: tag} = declaration;
        const element = new classes[name]();
        // Reading it makes Lit gather the properties of the class.
        const observed = element.constructor.observedAttributes;
        const known = [...element.constructor.elementProperties.keys()];
        const fields = declaration.members.filter((member) => member.kind === 'field' && !member.static && !member.privacy);
        const differing = [...known.filter((one) => !fields.some((field) => field.name === one)), ...fields.filter((field) => !known.includes(field.name)).map((field) => field.name)];
        if (differing.length > 0) throw new Error(`${path}: expected the same fields in the class and in its \`properties\`, found ${differing.join(', ')} in one of them only`);
        const silent = fields.filter(({description}) => !description).map((field) => field.name);
        if (silent.length > 0) throw new Error(`${path}: expected a comment on every property, found none on ${silent.join(', ')}`);
        const all = fields.map((field) => complete(field, element, typesOfAttributes.get(`${field.inheritedFrom?.name ?? name}.${field.name}`)));
        const attributes = all.flatMap(({attribute}) => attribute ?? []);
        if (attributes.length !== observed.length) throw new Error(`${path}: expected the attributes ${observed.join(', ')}, found ${attributes.map((one) => one.name).join(', ')}`);
        const properties = own(declaration.cssProperties);
        modules.push({
          kind: 'javascript-module',
          path: shipped(path),
          declarations: [{
            kind: 'class', name, tagName: tag, customElement: true, description: declaration.description, superclass,
            attributes,
            members: all.map(({member}) => member),
            events: own(declaration.events), slots: own(declaration.slots), cssParts: own(declaration.cssParts),
            cssProperties: [...properties, ...shared.filter((one) => !properties.some((other) => other.name === one.name))],
            cssStates: states,
          }],
          exports: [{kind: 'js', name, declaration: {name, module: shipped(path)}}],
        }, {
          kind: 'javascript-module',
          path: `dist/esm/define/${tag.replace(/^civic-/, '')}.js`,
          declarations: [],
          exports: [{kind: 'custom-element-definition', name: tag, declaration: {name, module: shipped(path)}}],
        });
      }
      manifest.modules = modules.sort((one, other) => (one.path < other.path ? -1 : 1));
      delete manifest.readme;
    },
  };
}

export default {globs: ['src/elements/*.ts'], outdir: '.', quiet: true, packagejson: false, plugins: [await contract()]};

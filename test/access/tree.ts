import type {CDPSession, Protocol} from 'puppeteer-core';

/** A node that assistive technology meets. */
export interface TreeNode {
  /** ARIA role, `StaticText` for plain words. */
  readonly role: string;
  readonly name: string;
  /** What else is said of it, such as `level` or `expanded`; only what is set. */
  readonly properties: Readonly<Record<string, string>>;
  readonly children: readonly TreeNode[];
}

/** Of all that Chromium tells, what a screen reader says or acts on. */
const told = ['level', 'expanded', 'pressed', 'checked', 'selected', 'disabled', 'focusable', 'live', 'valuemin', 'valuemax', 'valuetext', 'hasPopup', 'modal'];

/** The accessibility tree of a page as Chromium gives it to assistive technology; what is ignored there is left out, its children are not. */
export async function treeOf(client: CDPSession): Promise<readonly TreeNode[]> {
  const {nodes} = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = (node: Protocol.Accessibility.AXNode): readonly TreeNode[] => (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? made(child) : [];
  });
  const made = (node: Protocol.Accessibility.AXNode): readonly TreeNode[] => {
    const role = String(node.role?.value ?? '');
    const name = String(node.name?.value ?? '');
    if (role === 'InlineTextBox' || role === 'ListMarker') return [];
    const children = childrenOf(node);
    if (node.ignored || ((role === 'generic' || role === 'none') && name === '')) return children;
    const properties = Object.fromEntries([
      ...(node.value === undefined || role === 'StaticText' ? [] : [['value', rounded(node.value.value)]]),
      ...(node.description?.value ? [['description', String(node.description.value)]] : []),
      ...(node.properties ?? []).filter(({name, value}) => told.includes(name) && value.value !== false && value.value !== '' && value.value !== 'off')
        .map(({name, value}) => [name, String(value.value)]),
    ]);
    // A node whose words are its name says them once.
    const said = children.length > 0 && children.every(({role}) => role === 'StaticText') && same(children.map(({name}) => name).join(''), name);
    return [{role, name, properties, children: said ? [] : children}];
  };
  return childrenOf(nodes[0]!);
}

const same = (a: string, b: string): boolean => a.replace(/\s+/g, '') === b.replace(/\s+/g, '');

/** Every node of a tree, in the order in which it is read. */
export const flat = (tree: readonly TreeNode[]): readonly TreeNode[] => tree.flatMap((node) => [node, ...flat(node.children)]);

/** A tree as text, a line for each node. */
export const printed = (tree: readonly TreeNode[], depth = 0): string => tree.map(({role, name, properties, children}) =>
  `${'  '.repeat(depth)}${[role === 'StaticText' ? '' : role, role === 'StaticText' ? name : name && JSON.stringify(name), ...Object.entries(properties).map(([key, value]) => `${key}=${value}`)]
    .filter(Boolean).join(' ')}\n${printed(children, depth + 1)}`).join('');

/** Chromium keeps values in four bytes: 52.7 comes back as 52.70000076. */
const rounded = (value: unknown): string => (typeof value === 'number' ? String(Number(value.toPrecision(6))) : String(value));

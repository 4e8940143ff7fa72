interface Member {
  readonly name: string;
  readonly kind?: string;
  readonly privacy?: string;
  readonly static?: boolean;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly {readonly name: string; readonly fieldName?: string}[];
  readonly members?: readonly Member[];
}

interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly Declaration[]}[];
}

/**
 * A custom elements manifest with only what a page may use, each thing once: no private or static member, and no property
 * that an attribute sets as well.
 */
export function publicManifest(manifest: Manifest): object {
  const member = (attributes: Declaration['attributes']) => (one: Member): boolean =>
    one.kind === 'field' && one.static !== true && (one.privacy ?? 'public') === 'public' && !/^[_#]/.test(one.name)
    && !attributes?.some(({name, fieldName}) => (fieldName ?? name) === one.name);
  return {
    ...manifest,
    modules: manifest.modules.map((module) => ({
      ...module,
      declarations: module.declarations?.map((one) => ({...one, members: one.members?.filter(member(one.attributes))})),
    })),
  };
}

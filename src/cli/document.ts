import {type Document, documentIn, mappingIn} from '../checker/document.js';
import {bytesOf} from './bytes.js';

/**
 * What a file holds; a table is read by a mapping. `-` is standard input. Never throws.
 *
 * @param map the file of the mapping; undefined = guessed
 * @param always whether the file is a table whatever it looks like
 */
export async function documentOf(file: string, map?: string, always = false): Promise<Document> {
  let mapping;
  if (map !== undefined) {
    const bytes = await bytesOf(map);
    if ('code' in bytes) return {trouble: bytes.code === 'missing' ? {code: 'mapping', file: map, fault: 'missing'} : bytes};
    mapping = mappingIn(bytes, map);
    if ('code' in mapping) return {trouble: mapping};
  }
  const bytes = await bytesOf(file);
  return 'code' in bytes ? {trouble: bytes} : documentIn(bytes, {name: file, mapping, always});
}

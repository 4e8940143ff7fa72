import {jsonOf} from '../schema/json.js';
import type {Builder, Fields} from './builder.js';
import {fieldsOf} from './builder.js';
import type {TableFinding} from './finding.js';
import {same} from './more.js';
import {Origins} from './origins.js';

interface CategoryDraft {
  readonly at: number;
  readonly fields: Fields;
  readonly items: ItemDraft[];
  readonly byTitle: Map<string, ItemDraft>;
}

export interface ItemDraft {
  readonly pointer: string;
  readonly fields: Fields;
  /** Title and number as they stand in the first row. */
  readonly title: string;
  readonly number: string;
  /** The metric that parts and kinds belong to. */
  last: Fields | null;
  lastPointer: string;
}

/** A report that grows row by row, with the cell that each part came from. */
export class Draft {
  readonly categories: Fields[] = [];
  readonly origins = new Origins();
  readonly findings: TableFinding[] = [];
  private readonly drafts: CategoryDraft[] = [];
  private readonly byLabel = new Map<string, CategoryDraft>();
  private category: CategoryDraft | null = null;
  item: ItemDraft | null = null;

  get categoryLabel(): string {
    return typeof this.category?.fields['label'] === 'string' ? this.category.fields['label'] : '';
  }

  get hasCategory(): boolean {
    return this.category !== null;
  }

  /** A sheet ends what was open. */
  close(): void {
    this.category = null;
    this.item = null;
  }

  /** Goes on with the category of a label, or begins it. @param anew begins one though there is one of that label */
  enterCategory(key: string, label: unknown, ref: string, anew: boolean): Fields {
    const known = anew ? undefined : this.byLabel.get(key);
    if (known && known === this.category) return known.fields;
    this.item = null;
    if (known) {
      this.category = known;
      return known.fields;
    }
    const fields = fieldsOf();
    if (label !== undefined) fields['label'] = label;
    const items: ItemDraft[] = [];
    const draft: CategoryDraft = {at: this.categories.length, fields, items, byTitle: new Map()};
    fields['items'] = [];
    this.categories.push(fields);
    this.drafts.push(draft);
    if (!anew || !this.byLabel.has(key)) this.byLabel.set(key, draft);
    this.category = draft;
    this.origins.set(`/categories/${draft.at}`, '', ref);
    if (label !== undefined) this.origins.set(`/categories/${draft.at}`, '/label', ref);
    return fields;
  }

  /** Goes on with the item of a title and number, or begins it. */
  enterItem(title: unknown, key: string, number: string, ref: string, anew: boolean): {readonly item: ItemDraft; readonly isNew: boolean} {
    const category = this.category!;
    const name = `${key}\n${number}`;
    const known = anew ? undefined : category.byTitle.get(name) ?? (number === '' ? [...(this.item?.title === key ? [this.item] : [])][0] : undefined);
    if (known) {
      this.item = known;
      return {item: known, isNew: false};
    }
    const fields = fieldsOf();
    if (title !== undefined) fields['title'] = title;
    const item: ItemDraft = {pointer: `/categories/${category.at}/items/${category.items.length}`, fields, title: key, number, last: null, lastPointer: ''};
    category.items.push(item);
    (category.fields['items'] as Fields[]).push(fields);
    if (!anew || !category.byTitle.has(name)) category.byTitle.set(name, item);
    this.item = item;
    this.origins.set(item.pointer, '', ref);
    if (title !== undefined) this.origins.set(item.pointer, '/title', ref);
    return {item, isNew: true};
  }

  /** Takes what was found and where it came from, for a part at a pointer. */
  adopt(builder: Builder, pointer: string): void {
    this.origins.adopt(pointer, builder.origins);
    this.tell(builder, pointer);
  }

  /** The findings of what was read of a row alone. */
  tell(builder: Builder, pointer: string): void {
    for (const {within, ...finding} of builder.findings) this.findings.push({...finding, pointer: within === null ? null : `${pointer}${within}`});
  }

  /** Puts the fields of a row into its item; what contradicts an earlier row is a finding. */
  fillItem(item: ItemDraft, builder: Builder): void {
    for (const [name, value] of Object.entries(builder.fields)) {
      const before = item.fields[name];
      if (before === undefined) item.fields[name] = value;
      else if (name === 'sources' || name === 'notes') {
        const list = before as unknown[];
        for (const one of value as unknown[]) if (!list.some((other) => same(other, one))) list.push(one);
      } else if (!same(before, value)) {
        const ref = builder.origins.get(`/${name}`) ?? '';
        const text = (one: unknown): string => (typeof one !== 'object' || one === null ? String(one) : typeof (one as Fields)['text'] === 'string' ? (one as {text: string}).text : jsonOf(one));
        builder.say('differs', 'advice', {ref}, `/${name}`, text(value), text(before));
        // What stands is that of the earlier row.
        for (const pointer of [...builder.origins.keys()]) if (`${pointer}/`.startsWith(`/${name}/`)) builder.origins.delete(pointer);
      }
    }
    this.adopt(builder, item.pointer);
  }

  /** Puts a part into a list of its item or metric; gives its pointer. */
  append(holder: Fields, pointer: string, list: string, fields: Fields): string {
    const all = (holder[list] ??= []) as Fields[];
    all.push(fields);
    return `${pointer}/${list}/${all.length - 1}`;
  }
}

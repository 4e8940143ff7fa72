/** The keywords of JSON Schema 2020-12 that report.schema.json uses, a name of another rule, or a choice by one property. */
export type Rule = string | {
  /** Left out where there are `properties`: an object. */
  readonly type?: string | readonly string[];
  readonly required?: readonly string[];
  readonly anyOf?: readonly {readonly required: readonly [string]}[];
  readonly properties?: Readonly<Record<string, Rule>>;
  readonly propertyNames?: Rule;
  readonly additionalProperties?: Rule;
  readonly items?: Rule;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly pattern?: string;
  readonly example?: unknown;
  readonly format?: string;
  readonly by?: string;
  readonly of?: Readonly<Record<string, string>>;
};

import fc from 'fast-check';
import type {Part, Stated, Target, Text, Unit} from '../../src/schema/report.js';
import type {ProgressMetric} from '../../src/schema/report.js';

/** Any number that a report can hold: small, huge, tiny, negative, and 0 with either sign. */
export const anyNumber: fc.Arbitrary<number> = fc.oneof(
  fc.integer({min: -1000, max: 1000}),
  fc.double({noNaN: true, noDefaultInfinity: true}),
  fc.double({noNaN: true, min: -1e7, max: 1e7}),
  fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, Number.MAX_VALUE, 0.1 + 0.2),
);

/** Any share that may be stated, most of them near the target. */
export const anyShare: fc.Arbitrary<number> = fc.oneof(
  fc.double({noNaN: true, min: 0, max: 4}),
  fc.double({noNaN: true, min: 0, max: Number.MAX_VALUE}),
  fc.constantFrom(0, 1, 2, 0.4125, 0.9996, 0.99999999, 1.0004, 1.00000001, 2.999, 3.04, 10, 5e-324),
);

/** Tags that the schema takes; the last two look like languages to it, and are none to Intl. */
const tag = fc.constantFrom('zh', 'zh-Hans', 'zh-Hant', 'zh-TW', 'en', 'en-GB', 'fr', 'ar', 'tlh', 'en-aa-bb', 'zh-12');
const word = fc.string({unit: fc.constantFrom(...'示例市人处年 <&"\'%√éع'), minLength: 1, maxLength: 8});
const text: fc.Arbitrary<Text> = fc.oneof(word, fc.dictionary(tag, word, {minKeys: 1, maxKeys: 3}));
const unit: fc.Arbitrary<Unit> = fc.oneof(word, fc.dictionary(
  tag, fc.oneof(word, fc.record({one: word, other: word}), fc.record({few: word, other: word})), {minKeys: 1, maxKeys: 3},
));
const basis = fc.constantFrom('planned', 'approved', 'started', 'finished', 'inForce');
const origin = fc.constantFrom('printed', 'implied', 'unknown');
const missing = fc.constantFrom('notMeasured', 'withheld', 'notApplicable', 'notYetDue');
const magnitude = fc.constantFrom(1, 1000, 1e4, 1e6, 1e8, 1e9);
const qualifier = fc.constantFrom('exact', 'about', 'over', 'atLeast');

/** Any target of the schema. */
export const anyTarget = fc.oneof(
  fc.record({kind: fc.constantFrom('exact', 'atLeast', 'atMost', 'maintain'), value: anyNumber, origin, text}, {requiredKeys: ['kind', 'value', 'origin']}),
  fc.record({kind: fc.constant('range'), min: anyNumber, max: anyNumber, origin, text}, {requiredKeys: ['kind', 'min', 'max', 'origin']}),
  fc.constant({kind: 'none'}),
) as fc.Arbitrary<Target>;

const stated = fc.record(
  {share: anyShare, of: fc.constantFrom('target', 'approved', 'parent', 'total', 'unstated'), digits: fc.integer({min: 0, max: 6}), covers: fc.constant(['a', 'b'])},
  {requiredKeys: ['share', 'of']},
) as fc.Arbitrary<Stated>;

const part = fc.record(
  {role: fc.constant('part'), label: text, of: fc.constantFrom('target', 'value'), value: anyNumber, missing, magnitude, qualifier, basis, stated},
  {requiredKeys: ['role', 'label', 'of']},
) as fc.Arbitrary<Part>;

/** Any progress metric that passes the schema; without printed forms, so that every number in its words is one of ours. */
export const anyMetric = fc.record(
  {
    role: fc.constant('progress'), label: text, value: anyNumber, missing, unit, magnitude, qualifier, basis,
    direction: fc.constantFrom('more', 'less', 'neutral'), baseline: fc.record({value: anyNumber}), target: anyTarget, stated,
    parts: fc.array(part, {maxLength: 2}),
  },
  {requiredKeys: ['role', 'label']},
) as fc.Arbitrary<ProgressMetric>;

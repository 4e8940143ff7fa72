import type {CountRule} from '../audit/rules/declared-counts.js';
import type {Denominator} from '../audit/rules/stated-differs.js';
import {en} from '../locale/languages/en.js';
import type {Basis} from '../schema/report.js';
import type {Format} from './format.js';
import type {RuleWords} from './rule-words.js';

const basis: Readonly<Record<Basis, string>> = {planned: 'planned', approved: 'approved', started: 'started', finished: 'finished', inForce: 'in force'};
const parts = {items: 'items', categories: 'categories', metrics: 'metrics'} as const;
const of = {target: 'the target', approved: 'the approved list', parent: 'the parent', total: 'the total', unstated: 'something unstated'} as const;
const countRules: Readonly<Record<CountRule, string>> = {
  everyReached: 'every share at or above 100%', anyReached: 'any share at or above 100%', finishedReached: 'finished work at or above the target',
  everyAhead: 'every share above the pace', anyAhead: 'any share above the pace',
};

function denominator({kind, amount, label}: Denominator, format: Format): string {
  const number = format.number(amount);
  const named = label === null ? '' : ` (${format.text(label)})`;
  switch (kind) {
    case 'metric': return `${number}${named}`;
    case 'value': return `the value ${number} that it is part of`;
    case 'target': return `the target ${number}`;
    case 'breakdown': return `${number}, the sum of its breakdown`;
    case 'shared': return `${number}, the shared target${named}`;
    case 'previous': return `${number}, an earlier target`;
  }
}

/** What is said of figures that do not agree with each other, in English. */
export const rules: RuleWords = {
  'margins-reversed': {title: 'The second margin is not larger than the first', say: ({near, far}, format) => `The first is ${format.percent(near)}, the second ${format.percent(far)}; the second says how far below is still slightly behind, so it has to be the larger one. Nothing is shown as slightly behind.`},
  'period-reversed': {title: 'A period ends before it starts', say: ({start, end}) => `It starts on ${start} and ends on ${end}; check the two dates.`},
  'declared-numbers': {
    title: 'Another number of categories or items than declared',
    say: ({of: what, declared, found}, {number}) => `${number(declared)} ${parts[what]} are declared, the report has ${number(found)}.`,
  },
  'number-gap': {
    title: 'Numbers are left out',
    say: ({of: what, from, to}) => (from === to ? `Among the ${parts[what]} number ${from} is missing before this one.` : `Among the ${parts[what]} the numbers ${from} to ${to} are missing before this one.`),
  },
  'number-repeated': {title: 'A number stands twice', say: ({of: what, number, first}) => `Among the ${parts[what]} number ${number} stands at ${first} already.`},
  'id-repeated': {title: 'An id stands twice', say: ({id, first}) => `The id "${id}" stands at ${first} already; give this one another.`},
  'id-unknown': {title: 'An id names nothing', say: ({id}) => `No metric of this item has the id "${id}".`},
  'declared-sum': {
    title: 'Declared counts are more than there is',
    say: ({of: what, total, found}, {number}) => `The declared counts of ${parts[what]} add up to ${number(total)}, the report has ${number(found)}. If one contains the others, say so by "overlap": "containing".`,
  },
  'part-larger': {title: 'A part is larger than its whole', say: ({part, whole}, {number}) => `The part is ${number(part)}, the whole ${number(whole)}.`},
  'later-larger': {
    title: 'More works at a later stage than at an earlier one',
    say: ({later, laterBasis, earlier, earlierBasis}, {number}) => `${number(later)} are ${basis[laterBasis]}, but only ${number(earlier)} are ${basis[earlierBasis]}.`,
  },
  'outside-limits': {
    title: 'A value is outside its limits',
    say: ({value, min, max}, {number}) => `The value is ${number(value)}; its limits are ${min === null ? 'any' : number(min)} to ${max === null ? 'any' : number(max)}.`,
  },
  'stated-differs': {
    title: 'The stated percentage does not follow from value and target',
    say({stated, digits, derived, of: what, value, against, fits}, format) {
      const claim = `${format.percent(stated, digits)}${what === 'target' || what === 'unstated' ? '' : ` (of ${of[what]})`} is stated`;
      const sum = against === null ? `value, baseline and target give ${format.percent(derived, digits)}` : `${format.number(value)} of ${format.number(against)} is ${format.percent(derived, digits)}`;
      const fit = fits.length > 0 ? `The stated one fits ${format.list(fits.map((each) => denominator(each, format)))}.` : 'No other number of the item gives the stated one.';
      return `${claim}, but ${sum}. ${fit}`;
    },
  },
  'capped': {
    title: 'A percentage above 100% is stated as 100%',
    say: ({stated, derived}, {percent}) => `${percent(stated)} is stated, value and target give ${percent(derived)}; state what was reached.`,
  },
  'before-plan': {
    title: 'A day lies before the plan',
    say: ({of: what, date, start}) => `${what === 'asOf' ? 'The figures are of' : 'It is due by'} ${date}, the plan begins on ${start}; check the year of both.`,
  },
  'sign-missing': {
    title: 'A share looks a hundredfold off, such as a percentage without its sign',
    say: ({found, probable, by}, {percent}) => `${found} means ${percent(found)}${{figures: `, value and target give ${percent(probable)}`, text: `, its text prints ${percent(probable)}`, size: ', and neither figures nor a text say so'}[by]}; write ${probable} for ${percent(probable)}${by === 'size' ? `, or print ${percent(found)} in "text" where it is meant` : ''}.`,
  },
  'started-not-finished': {
    title: 'At or above 100%, but of an earlier stage than the target asks for',
    say: ({share, basis: stage, goal}, {percent}) => `${percent(share)} counts what is ${basis[stage]}, the target asks for what is ${basis[goal]}. The stage is shown beside the figure.`,
  },
  'stages-summed': {
    title: 'Different stages add up to the target',
    say: ({amounts, total, target}, {number, list}) =>
      `${list(amounts.map((amount) => `${number(amount.value)} ${basis[amount.basis]}`))} make ${number(total)} against a target of ${number(target)}; together they are not the target reached, and are not drawn so.`,
  },
  'breakdown-sum': {title: 'A breakdown does not add up', say: ({total, value}, {number}) => `The entries add up to ${number(total)}, the value is ${number(value)}.`},
  'shared-target-sum': {title: 'A shared target is not the sum of its metrics’ targets', say: ({total, target}, {number}) => `The metrics’ targets add up to ${number(total)}, the shared target is ${number(target)}.`},
  'direction-contradicts': {
    title: 'The direction leads away from the target',
    say: ({direction, kind, baseline, target}, {number}) => `"direction" is "${direction}", but the target is ${kind === 'atLeast' ? 'at least ' : kind === 'atMost' ? 'at most ' : ''}${number(target)}${baseline === null ? '' : ` from a baseline of ${number(baseline)}`}. No percentage is computed.`,
  },
  'direction-missing': {
    title: 'The direction is missing',
    say: ({value, target}, {number}) => `The value is ${number(value)}, the target ${number(target)}, and "direction" does not say whether more or less is better. No percentage is computed.`,
  },
  'target-zero': {title: 'The target is 0', say: () => 'The target is 0, so no percentage can be computed. Add the baseline; to bring something down to 0, use "atMost" 0.'},
  'target-equals-baseline': {
    title: 'The target equals the baseline',
    say: ({target}, {number}) => `Baseline and target are both ${number(target)}, so no percentage can be computed. To keep a level, use the kind "maintain".`,
  },
  'baseline-past-target': {
    title: 'The target was met before the plan began',
    say: ({baseline, target}, {number}) => `The baseline is ${number(baseline)}, the target ${number(target)}. No percentage is computed; check the two numbers and "direction".`,
  },
  'rate-as-progress': {
    title: 'A rate is given as progress',
    say: ({value, target}, {number}) => `The unit is %, the value ${number(value)}, the target ${number(target)}. If it is a rate, such as a pass rate, use the role "rate".`,
  },
  'pace-dates': {title: 'The dates of a plan by period do not ascend', say: ({before, by}) => `${by} comes after ${before}.`},
  'pace-backwards': {
    title: 'A cumulative plan goes back',
    say: ({of: what, before, after}, {number, percent}) => `${what === 'share' ? percent(after) : number(after)} comes after ${what === 'share' ? percent(before) : number(before)}. For amounts of single periods use the rule "additive".`,
  },
  'pace-sum': {
    title: 'A plan by period does not add up to its target',
    say: ({of: what, total, target}, {number, percent}) => `The periods add up to ${what === 'share' ? percent(total) : number(total)}, the whole is ${what === 'share' ? percent(target) : number(target)}.`,
  },
  'achieved-undated': {title: 'In force, but not since when', say: () => 'The milestone is in force and has no date; add the day, the month or the year.'},
  'date-passed': {
    title: 'A date has passed and the milestone is not achieved',
    say: ({date, asOf, state}) => `The date is ${date}, the report is of ${asOf}, and the milestone is still ${state === 'planned' ? 'planned' : 'in progress'}. If it was missed, say "missed".`,
  },
  'verdict-contradicts': {
    title: 'A verdict and the rest of the item contradict each other',
    say: (values, format) => (values.by === 'share' ? `The verdict says kept, and a figure stands at ${format.percent(values.share)} of its target; say which of the two holds.`
      : values.by === 'due' ? `It was due ${values.date}, the report is of ${values.asOf}, and the verdict leaves it open. If it was missed, say so.`
        : `An earlier verdict is of ${values.date}, the present one of ${values.status}; put the latest into "status".`),
  },
  'status-repeated': {title: 'Two words of the scale are alike', say: ({by, word, first}, format) => `${by === 'id' ? 'The id' : 'The label'} “${format.text(word)}” stands at ${first} too; ${by === 'id' ? 'give each word an id of its own, as the first one holds' : 'readers cannot tell the two apart'}.`},
  'status-unknown': {title: 'A verdict names no word of the report’s scale', say: ({is, ids}) => `"is" is “${is}”; expected ${ids.length === 0 ? 'an entry with this id in "statuses", which the report does not have' : `one of ${ids.slice(0, 20).map((id) => `"${id}"`).join(', ')}, or an entry with this id in "statuses"`}.`},
  'status-unmapped': {title: 'A verdict is mapped to nothing', say: ({text}, format) => `“${format.text(text)}” is mapped to "unrated", which says that there is no verdict; choose the state that it means.`},
  'status-unused': {title: 'A word of the scale is used nowhere', say: ({word, id}, format) => `No verdict is “${format.text(word)}” ("${id}"), so the legend does not list it; leave it where it may be needed later, else take it out.`},
  'status-wordless': {title: 'The publisher’s own word for a verdict is missing', say: ({state}) => `Readers see "${en.statuses[state]}"; add the word that the publisher uses as "text".`},
  'share-missing': {
    title: 'No percentage is stated: the one shown is computed',
    say: ({derived, value, target, baseline}, {number, percent}) => `${number(value)} against a target of ${number(target)}${baseline === null ? '' : ` from a baseline of ${number(baseline)}`} is ${percent(derived)}; it is labelled as computed.`,
  },
  'target-missing': {
    title: 'A percentage is stated, the target is missing',
    say: ({stated, digits, value, low, high}, {number, percent, range}) =>
      `${number(value)} is stated as ${percent(stated, digits)}. ${low === null || high === null ? 'What it is a share of cannot be told.' : `The target must be ${range(low, high)}; it is not filled in.`}`,
  },
  'history-differs': {
    title: 'A figure differs from its own history of the same day',
    say: ({date, earlier, value}, {number}) => `The history says ${number(earlier)} for ${date}, the figure of that day is ${number(value)}. Mend the one that is wrong; where the figure was corrected, mark the point as "restated".`,
  },
  'equals-value': {
    title: 'The stated percentage has the same digits as the value',
    say: ({stated, value}, {number, percent}) => `The value is ${number(value)} and the stated percentage ${percent(stated)}; check that one was not copied from the other.`,
  },
  'after-period': {title: 'A fact is dated after the period', say: ({date, end}) => `It is dated ${date}, the period ends on ${end}.`},
  'value-missing': {title: 'A value is missing without a reason', say: () => 'Add the value, or say by "missing" why there is none.'},
  'declared-counts': {
    title: 'Which simple rules give the declared counts',
    say({label, of: what, count: declared, computed, agree}, format) {
      const all = (Object.keys(countRules) as CountRule[]).map((rule) => `${countRules[rule]}: ${format.number(computed[rule])}`).join('; ');
      const found = agree.length > 0 ? `agrees with "${format.list(agree.map((rule) => countRules[rule]))}"` : 'agrees with none of the simple rules';
      return `“${format.text(label)}”: ${format.number(declared)} ${parts[what]} are declared, which ${found} (${all}). The declared count is shown as it stands.`;
    },
  },
};

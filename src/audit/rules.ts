import {achievedUndated} from './rules/achieved-undated.js';
import {afterPeriod} from './rules/after-period.js';
import {baselinePastTarget} from './rules/baseline-past-target.js';
import {beforePlan} from './rules/before-plan.js';
import {breakdownSum} from './rules/breakdown-sum.js';
import {capped} from './rules/capped.js';
import {datePassed} from './rules/date-passed.js';
import {declaredCounts} from './rules/declared-counts.js';
import {declaredNumbers} from './rules/declared-numbers.js';
import {declaredSum} from './rules/declared-sum.js';
import {directionContradicts} from './rules/direction-contradicts.js';
import {directionMissing} from './rules/direction-missing.js';
import {equalsValue} from './rules/equals-value.js';
import {historyDiffers} from './rules/history-differs.js';
import {idRepeated} from './rules/id-repeated.js';
import {idUnknown} from './rules/id-unknown.js';
import {laterLarger} from './rules/later-larger.js';
import {marginsReversed} from './rules/margins-reversed.js';
import {numberGap} from './rules/number-gap.js';
import {numberRepeated} from './rules/number-repeated.js';
import {outsideLimits} from './rules/outside-limits.js';
import {paceBackwards} from './rules/pace-backwards.js';
import {paceDates} from './rules/pace-dates.js';
import {paceSum} from './rules/pace-sum.js';
import {partLarger} from './rules/part-larger.js';
import {periodReversed} from './rules/period-reversed.js';
import {rateAsProgress} from './rules/rate-as-progress.js';
import {shareMissing} from './rules/share-missing.js';
import {sharedTargetSum} from './rules/shared-target-sum.js';
import {signMissing} from './rules/sign-missing.js';
import {stagesSummed} from './rules/stages-summed.js';
import {startedNotFinished} from './rules/started-not-finished.js';
import {statedDiffers} from './rules/stated-differs.js';
import {statusRepeated} from './rules/status-repeated.js';
import {statusUnknown} from './rules/status-unknown.js';
import {statusUnmapped} from './rules/status-unmapped.js';
import {statusUnused} from './rules/status-unused.js';
import {statusWordless} from './rules/status-wordless.js';
import {targetEqualsBaseline} from './rules/target-equals-baseline.js';
import {targetMissing} from './rules/target-missing.js';
import {targetZero} from './rules/target-zero.js';
import {valueMissing} from './rules/value-missing.js';
import {verdictContradicts} from './rules/verdict-contradicts.js';

/** Every rule of consistency, the gravest first; the order in which findings are reported. */
export const rules = [
  periodReversed, marginsReversed, beforePlan, declaredNumbers, numberGap, numberRepeated, idRepeated, idUnknown, statusRepeated, statusUnknown, declaredSum, partLarger, laterLarger,
  outsideLimits, statedDiffers, capped, signMissing, startedNotFinished, stagesSummed, breakdownSum, sharedTargetSum,
  directionContradicts, directionMissing, targetZero, targetEqualsBaseline, baselinePastTarget, rateAsProgress, paceDates,
  paceBackwards, paceSum, historyDiffers, achievedUndated, datePassed, verdictContradicts, statusUnmapped, statusWordless, statusUnused, shareMissing, targetMissing, equalsValue,
  afterPeriod, valueMissing, declaredCounts,
] as const;

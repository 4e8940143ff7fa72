/** What is said of a share: in the middle of a ring, in its badge, and in the sentence for those who do not see it. */
export interface ShareWords {
  readonly share: string;
  readonly words: string;
  readonly badge: string;
  readonly clauses: string;
}

// Typed off the design's sentences, not computed: 304 % is 3.04 times the plan and never "3 times more".
export const shareWords: Readonly<Record<'zh-Hans' | 'en', readonly ShareWords[]>> = {
  'zh-Hans': [
    {share: '0.527', words: '52.7%', badge: '', clauses: '占计划的52.7%'},
    {share: '1', words: '100%', badge: '', clauses: '占计划的100%'},
    {share: '1.127', words: '112.7%', badge: '超额12.7%', clauses: '占计划的112.7%，超额12.7%'},
    {share: '1.44', words: '144%', badge: '超额44%', clauses: '占计划的144%，超额44%'},
    {share: '2', words: '200%', badge: '2倍', clauses: '占计划的200%，为计划的2倍'},
    {share: '3.04', words: '304%', badge: '3.04倍', clauses: '占计划的304%，为计划的3.04倍'},
    {share: '10', words: '1,000%', badge: '10倍', clauses: '占计划的1,000%，为计划的10倍'},
    {share: '', words: '—', badge: '', clauses: '无份额'},
  ],
  en: [
    {share: '0.527', words: '52.7%', badge: '', clauses: '52.7% of plan'},
    {share: '1', words: '100%', badge: '', clauses: '100% of plan'},
    {share: '1.127', words: '112.7%', badge: '12.7% over', clauses: '112.7% of plan, 12.7% over'},
    {share: '1.44', words: '144%', badge: '44% over', clauses: '144% of plan, 44% over'},
    {share: '2', words: '200%', badge: '2×', clauses: '200% of plan, 2 times the plan'},
    {share: '3.04', words: '304%', badge: '3.04×', clauses: '304% of plan, 3.04 times the plan'},
    {share: '10', words: '1,000%', badge: '10×', clauses: '1,000% of plan, 10 times the plan'},
    {share: '', words: '—', badge: '', clauses: 'no share'},
  ],
};

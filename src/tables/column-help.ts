import type {Field, ReportField, TemplateLang} from './columns.js';

/** What a column or a field takes, in the words of the template, and an example; the example is empty where there is none. */
export interface Help {
  readonly help: Readonly<Record<TemplateLang, string>>;
  readonly example: Readonly<Record<TemplateLang, string>>;
}

const help = (en: string, zh: string, exampleEn: string, exampleZh: string): Help => ({help: {en, 'zh-Hans': zh}, example: {en: exampleEn, 'zh-Hans': exampleZh}});

/** What each column of the table of figures takes. */
export const columnHelp: Readonly<Record<Field, Help>> = {
  categoryNumber: help('Number of the category, a whole number of 1 or more.', '类别的编号，1 以上的整数。', '2', '2'),
  category: help('Group of items; may stay empty below its first row.', '项目所属的组；同组的后续行可以留空。', 'Housing', '住房'),
  itemNumber: help('Number of the item, a whole number of 1 or more.', '项目的编号，1 以上的整数。', '7', '7'),
  code: help('The publisher’s own code of the item; letters, digits, point and dash, once in the report.', '发布方给项目的代码：字母、数字、点和短横，全篇不重复。', 'H-07', 'H-07'),
  item: help('Short name of the pledge; may stay empty below its first row.', '承诺的简称；同一项目的后续行可以留空。', 'New homes', '新建住房'),
  itemUrl: help('Address of the item’s own page.', '项目自己的网页。', 'https://city.example/pledges/7', 'https://city.example/pledges/7'),
  text: help('What was pledged, in a sentence.', '一句话写明承诺了什么。', 'Build 1,000 homes by the end of the year.', '年内建成住房 1000 套。'),
  responsible: help('Who answers for it.', '由谁负责。', 'Housing Office', '住房局'),
  tags: help('Topics or districts, divided by commas.', '主题或地区，用逗号分开。', 'families, north', '家庭, 北区'),
  verdict: help('The publisher’s own word for where the item stands; a word of no list is shown as it stands.', '发布方自己的评定用语；不在列表里的词按原文显示。', 'On track', '按计划推进'),
  verdictDate: help('When the verdict was given.', '何时作出评定。', '2026-06-30', '2026-06-30'),
  reason: help('Why, in the publisher’s words.', '发布方说明的原因。', 'The sites are let.', '地块均已开工。'),
  figure: help('What is counted.', '统计的是什么。', 'Homes finished', '完工住房'),
  id: help('A name of the figure by which other cells refer to it; once in the report.', '指标的标识，供其他单元格引用，全篇不重复。', 'homes', 'homes'),
  role: help('What the figure is; an empty cell is read from the others.', '指标的角色；不填则从其他列看出。', 'progress', '进展'),
  value: help('The amount reached: a number, such as 527; or why there is none: not measured, withheld, not applicable, not yet due. Of a milestone: planned, in progress, achieved or missed.', '已达到的数量，如 527；没有时写原因：未统计、不公开、不适用、未到期。里程碑写：计划中、进行中、已实现、未实现。', '527', '527'),
  printed: help('The figure as the publisher prints it.', '发布方印出的写法。', '0.5 thousand', '527 套'),
  qualifier: help('How exact the value is.', '数值的准确程度。', 'about', '约'),
  unit: help('The unit as a word.', '单位。', 'homes', '套'),
  basis: help('The stage that the figure counts.', '指标统计的阶段。', 'finished', '完工'),
  better: help('Which is better. Without it no share is computed.', '数值大好还是小好。不填则不计算占比。', 'more', '越多越好'),
  baseline: help('Where the value stood before the plan, in the unit.', '计划开始前的数值。', '120', '120'),
  baselineDate: help('When it stood there.', '基期值的日期。', '2025', '2025'),
  target: help('The amount pledged: 1000, at least 10, at most 5, 40 to 60, or none.', '承诺的数量：1000、不少于10、不超过5、40至60，或无。', '1000', '1000'),
  targetKind: help('How the target is meant.', '目标的含义。', 'at least', '不少于'),
  by: help('By when; the end of the plan where it stays empty.', '何时完成；不填则为计划结束之日。', '2026-12-31', '2026-12-31'),
  share: help('The share as the publisher prints it: 52.7%.', '发布方公布的占比，如 52.7%。', '52.7%', '52.7%'),
  of: help('What the printed share is of.', '公布占比的分母。', 'target', '目标'),
  plan: help('What should be reached by a date: a number or a percentage; one column for each date.', '到某日应达到的数量或占比；每个日期一列。', '400', '400'),
  planRule: help('How the planned amounts add up: additive (of each period), cumulative (since the start), level.', '计划进度的含义：分期（各期相加）、累计（自开始）、水平。', 'cumulative', '累计'),
  asOf: help('The date the figure is true for; that of the report where it stays empty.', '数值对应的日期；不填则同报告。', '2026-06-30', '2026-06-30'),
  covers: help('Of a shared target: the ids of the figures that fill it, divided by commas.', '共同目标：共同完成它的指标的标识，用逗号分开。', 'homes, flats', 'homes, flats'),
  note: help('A remark that is shown.', '随之显示的说明。', 'Two sites were added.', '新增两处地块。'),
  source: help('Title of the document it was published in.', '发布它的文件标题。', 'Half-year report', '半年报告'),
  sourceUrl: help('Address of the document.', '文件的网址。', 'https://city.example/report', 'https://city.example/report'),
  more: help('What the other columns cannot hold, as JSON; leave it as it is.', '其他列放不下的内容（JSON），请勿改动。', '', ''),
};

/** What each field of the report itself takes. */
export const reportFieldHelp: Readonly<Record<ReportField, Help>> = {
  title: help('Title of the report.', '报告的标题。', 'Our pledges of 2026', '2026年民生实事'),
  description: help('What the report is about, in one or two sentences.', '一两句话说明报告的内容。', '', ''),
  publisher: help('Who answers for the figures.', '对数据负责的单位。', 'Name of the office', '单位名称'),
  publisherUrl: help('Home page of the publisher.', '发布方的网站首页。', 'https://city.example/', 'https://city.example/'),
  planStart: help('First day of the plan.', '计划的第一天。', '2026-01-01', '2026-01-01'),
  planEnd: help('Last day of the plan.', '计划的最后一天。', '2026-12-31', '2026-12-31'),
  periodStart: help('First day that the figures report on.', '数据所属时期的第一天。', '', ''),
  periodEnd: help('Last day that the figures report on.', '数据所属时期的最后一天。', '', ''),
  asOf: help('The day the figures are true for.', '数据截至哪一天。', '2026-06-30', '2026-06-30'),
  published: help('The day the report was published.', '报告发布的日期。', '2026-07-20', '2026-07-20'),
  provisional: help('yes where the figures may still be corrected.', '数据可能修正时写“是”。', 'no', '否'),
  lang: help('Language of the words, as a tag: en, zh-Hans.', '文字的语言标签：zh-Hans、en。', 'en', 'zh-Hans'),
  source: help('Where the figures were published: title, then address and date in the next two cells; several rows.', '数据的出处：标题，后两格为网址和日期；可写多行。', 'Half-year report', '半年报告'),
  statusWord: help('A word of the publisher’s own scale of verdicts, in its order: the word, then in the next cells what it means (achieved, partly, missed, on track, behind …), the rule, and an id; several rows. The column "verdict" then holds one of them.', '发布方自己的评定用语，按其顺序：用语，后几格为含义（已完成、部分完成、未完成、按计划推进、滞后等）、规则、标识；可写多行。“评定”列填其中之一。', 'Promise kept', '已兑现'),
  categories: help('How many categories the publisher counts.', '发布方公布的类别数。', '', ''),
  items: help('How many items the publisher counts.', '发布方公布的项目数。', '', ''),
  count: help('A count of the headline: its words, then in the next cells how many, of what (items, categories, metrics), the rule and how it lies to those before it (apart, containing).', '发布方公布的计数：文字，后几格为数量、单位（items、categories、metrics）、规则、与之前计数的关系（apart、containing）。', '', ''),
  declaredShare: help('A share or mean that the publisher declares of the whole: its words, then in the next cells the share, the rule, and how it is printed where that is no percentage.', '发布方公布的总体占比：文字，后几格为占比、规则、印出的写法（不是百分比时）。', '', ''),
  rest: help('What the publisher says of everything not counted.', '发布方对其余项目的说明。', '', ''),
  schema: help('Address of the schema.', '规范的网址。', '', ''),
  more: help('What the other fields cannot hold, as JSON; leave it as it is.', '其他字段放不下的内容（JSON），请勿改动。', '', ''),
};

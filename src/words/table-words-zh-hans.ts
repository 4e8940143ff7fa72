import {columnOf, columns} from '../tables/columns.js';
import {saidBy} from './workbook-sentences.js';
import {tableSentences} from './table-sentences-zh-hans.js';
import {workbookSentences} from './workbook-sentences-zh-hans.js';
import type {TableWords} from './table-words.js';

/** 推测的理由：原文和中文. */
const reasons: readonly (readonly [RegExp, (found: readonly string[]) => string])[] = [
  [/^its head is "(.*)"$/, ([, name = '']) => `表头就是“${nameOf(name)}”`], [/^its head means "(.*)"$/, ([, name = '']) => `表头的意思是“${nameOf(name)}”`],
  [/^its head speaks of "(.*)"$/, ([, name = '']) => `表头提到“${nameOf(name)}”`], [/^what stands in it is "(.*)"$/, ([, name = '']) => `内容像“${nameOf(name)}”`],
  [/^its codes stand beside every figure$/, () => '每个指标旁都有代码'], [/^it names the items$/, () => '它标识项目'], [/^it is the first column of different words$/, () => '第一列各不相同的文字'],
  [/^its numbers are those of another column divided by the target$/, () => '它的数等于另一列除以目标'], [/^it is beside a target in percent$/, () => '它旁边的目标是百分数'],
  [/^no other column names items$/, () => '没有别的列写明项目'], [/^it is the plan beside what was reached$/, () => '它是完成数旁的计划数'], [/^it is the target of a part of the time$/, () => '它是阶段目标'], [/^it holds fields of the report and their values$/, () => '其中是报告的字段和内容'],
  [/^it has more than (\d+) columns$/, ([, count]) => `超过 ${count} 列`], [/^it is the help of the template$/, () => '它是模板的说明'], [/^the workbook does not show it$/, () => '工作簿没有显示它'],
  [/^no table of items or figures was found in it$/, () => '其中没有项目或指标的表格'],
  [/^its heads stand in row (\d+)(?: and (\d+))?: (\d+) of (\d+) columns are known$/, ([, first, second, known, all]) => `表头在第 ${first} ${second ? `、${second} ` : ''}行：${all} 列中认出 ${known} 列`],
];

/** 列的中文名称. @param name 英文名称 */
const nameOf = (name: string): string => columns.find((one) => one.name.en === name)?.name['zh-Hans'] ?? name;

function reasonOf(reason: string): string {
  for (const [pattern, say] of reasons) {
    const match = pattern.exec(reason);
    if (match) return say(match);
  }
  return reason;
}

/** 表格方面的用语. */
export const tableWords: TableWords = {
  ...tableSentences,
  finding: saidBy(tableSentences, workbookSentences),
  why: {...tableSentences.why, ...workbookSentences.why},
  titles: {
    cellError: '公式出错', formulaEmpty: '公式没有结果', words: '单元格不是数字', twoNumbers: '一个单元格有两个数字', numberIsDate: '应为数字的单元格是日期', numberIsBoolean: '应为数字的单元格是真假值', bound: '数值只是一个上限',
    dateWords: '单元格不是日期', dateOrder: '分不清日和月', numberAmbiguous: '数字有两种读法', shareScale: '占比可能是小数也可能是百分数', shareGuessed: '占比列没有百分号', shareOdd: '占比与同列不符', shareNegative: '占比小于 0', targetScale: '数值与目标不是同一种',
    choiceUnknown: '用语不在允许的范围内', stateUnknown: '评定用语还没有对应的状态', addressForm: '单元格不是网址', idForm: '单元格不是标识', codeForm: '代码不合标识的形式', codeRepeated: '代码重复', countForm: '项目编号不是整数', differs: '同一项目的两行不一致',
    labelMissing: '这一行没有写明统计什么', figureRepeated: '指标重复', sumOfRows: '这一行是上面各行之和', powerAbove: '表格上方写着数量级', rowUnused: '这一行没有名称', bareDates: '列的表头只有日期', betterMissing: '没有写明哪个方向好', betterContradicts: '目标与起点方向相反', mergedNumber: '数字在合并的单元格里', planRule: '计划进度没有规则', sharedMetrics: '共同目标没有写明指标', moreUnreadable: '“更多”列被改动', twoColumns: '两列都符合同一字段', twoFields: '一个表头符合两个字段', headGone: '映射中的列不见了',
    headNew: '出现了新的列', sheetGone: '映射中的工作表不见了', sheetNew: '出现了新的工作表', noTable: '没有找到项目或指标的表格', sideways: '表格是横放的', rowsHidden: '有隐藏的行', columnsHidden: '有隐藏的列', fieldNeeded: '表格里没有报告必需的内容', guessed: '自动认定的内容',
  },
  unused: '没有使用的内容',
  whole: '整个文件',
  allUsed: '每个单元格都在报告里。',
  read: '各列的读法',
  reason: reasonOf,
  field: (field) => columnOf.get(field)!.name['zh-Hans'],
  ownColumns: '各列与模板相同',
  category: (from) => (from === 'sheet' ? '类别：工作表的名称' : from === 'rows' ? '类别：只填了一格的行' : `类别：固定为“${from.is}”`),
  encoding: (name) => `文件不是 UTF-8，按 ${name} 读取。`,
  written: (report, map) => `已写出 ${report}。${map === null ? '' : `读法在 ${map} 中：可在那里改正，再用 --map 指定；下次照用即可。`}`,
  mapThere: (map) => `${map} 已经存在，保持不变；请用 --map 使用它，或删去它。`,
  notWritten: (map) => `没有写出报告：缺少上面所说的内容。${map === null ? '请写一个带 "constants" 的映射，或用 --out 指定文件，以便写出映射。' : `请写进 ${map} 的 "constants"，再用 --map ${map} 运行一次。`}`,
  exported: (file) => `已写出 ${file}；civic-progress import 能从中读回同一份报告。`,
  template: (file) => `已写出 ${file}，里面是示例数字。请换成自己的，然后运行：civic-progress import ${file} --out report.json`,
  there: (file) => `${file} 已经存在，保持不变；请换一个文件名。`,
  form: (file) => `“${file}”必须以 .xlsx、.csv 或 .tsv 结尾。`,
  unwritten: (file, error) => `无法写入 ${file}（${error}）；请检查文件夹和权限。`,
};

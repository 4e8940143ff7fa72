import {jsonOf} from '../schema/json.js';
import type {MappingExpectation} from '../tables/check-mapping.js';
import {columnOf, reportFields} from '../tables/columns.js';
import type {Field} from '../tables/columns.js';
import type {TableSentences} from './table-sentences.js';

export const nameOf = (field: string): string => columnOf.get(field as Field)?.name['zh-Hans'] ?? reportFields.find((one) => one.field === field)?.name['zh-Hans'] ?? field;
export const quoted = (found: string): string => (found === '' ? '' : `“${found.length > 60 ? `${found.slice(0, 57)}…` : found}”`);
const constants: Readonly<Record<string, string>> = {
  title: '"title": "民生实事"', publisher: '"publisher": {"name": "某市人民政府"}', plan: '"plan": {"start": "2026-01-01", "end": "2026-12-31"}', asOf: '"asOf": "2026-06-30"',
};
export const fields: Readonly<Record<string, string>> = {title: '标题', publisher: '发布方', plan: '计划的起止日期', asOf: '截至日期', category: '类别', lang: '语言'};

const json = (value: unknown): string => jsonOf(value);

function expectationOf(expected: MappingExpectation): string {
  switch (expected.kind) {
    case 'one': return expected.of.map(json).join(' 或 ');
    case 'text': return '文字';
    case 'words': return '不为空的文字';
    case 'row': return '1 以上的行号';
    case 'factor': return '不为 0 的数字';
    case 'object': return '对象';
    case 'list': return '列表';
    case 'state': return '一种状态，或 null';
    case 'category': return '"sheet"、"rows" 或 {"is": "类别"}';
    case 'field': return `含有字段 ${json(expected.name)} 的对象`;
    case 'noField': return `没有字段 ${json(expected.name)} 的对象，可用的字段是 ${expected.fields.join('、')}`;
  }
}

/** 表格单元格方面的用语. */
export const tableSentences: TableSentences = {
  finding({code, found, about}) {
    switch (code) {
      case 'cellError': return `公式的结果是${quoted(found)}，该指标没有数值；请改正公式。`;
      case 'words': return `“${nameOf(about)}”应为数字，实为${quoted(found) || '空缺'}，已略去；请写出数字，或没有数字的原因。`;
      case 'twoNumbers': return `“${nameOf(about)}”应为一个数字，实为${quoted(found)}，已略去；请把每个数字写进单独的列。`;
      case 'bound': return about === 'target' ? `数值正好是${quoted(found)}的界限，并未达到；报告写不出这一点，所以没有采用这个目标。` : `${quoted(found)}只说明了上限，不是数值；保留原文，不记数字。`;
      case 'dateWords': return `“${nameOf(about)}”应为日期，实为${quoted(found)}；请写成 2026-06-30、2026-06 或 2026。`;
      case 'dateOrder': return `${quoted(found)}可能先写日也可能先写月，同列也看不出来，已略去；请写成 2026-06-30 这样的日期，或在映射中为该列写明 "dates": "dmy" 或 "mdy"。`;
      case 'betterContradicts': return `统一写明的方向是${about === 'more' ? '越多越好' : '越少越好'}，而这一指标的目标与起点方向相反（${found}），所以不作推算；请用“方向”一列写明。`;
      case 'numberAmbiguous': return `${quoted(found)}中的符号可能是千位分隔也可能是小数点，表格里看不出来，已略去；请在映射中为该列写明 "decimal": "." 或 ","，或去掉符号。`;
      case 'shareScale': return `应为占比，实为${quoted(found)}，可能是数字也可能是百分数，已略去；请写上百分号，或在映射中写明 "scale"。`;
      case 'shareGuessed': return `${quoted(found)}列的数字按${about === 'fraction' ? '小数（0.527 即 52.7%）' : '百分数（52.7 即 52.7%）'}读取；正确时请在映射中写明 "scale": "${about}"，否则写另一种。`;
      case 'shareOdd': return `${quoted(found)}与同列一样按${about === 'fraction' ? '小数（1 即 100%）' : '百分数（100 即 100%）'}读取，但看起来像另一种；请核对。`;
      case 'shareNegative': return `占比应不小于 0，实为${quoted(found)}，已略去。`;
      case 'targetScale': return about === 'hundredfold' ? `这是百分数，而数值与目标${quoted(found)}相差约一百倍：其中一个可能是小数，如 0.55 表示 55%。两者都保留；请核对。` : about === 'guessed' ? `数值是百分数，目标写作${quoted(found)}，也按百分数读取；请把两者写成一样。` : `目标是百分数${quoted(found)}，数值不是，目标已略去；请把两者写成同一单位。`;
      case 'choiceUnknown': return found === '' ? `这里需要“${nameOf(about === 'milestone' ? 'value' : about)}”${about === 'milestone' ? '：计划中、进行中、已实现或未实现' : ''}。` : `这里不认识${quoted(found)}，已略去；可用的词见模板的说明表。`;
      case 'stateUnknown': return `${quoted(found)}还没有对应的状态，项目的指标能说明进度时只在详情里显示；请在映射的 "states" 中写明。`;
      case 'addressForm': return `应为网址，实为${quoted(found)}，已略去。`;
      case 'idForm': return `标识应由字母、数字、点和短横组成，实为${quoted(found)}，已略去。`;
      case 'differs': return `这里是${quoted(found)}，同一项目前面的行是${quoted(about)}；保留前面的。`;
      case 'figureRepeated': return `这个项目${about === '' ? '' : `在 ${about} `}已有${quoted(found)}，两者都保留；请删去一个、改名，或用“截至”写明各自的日期。`;
      case 'labelMissing': return '请写明这一行统计什么，或删去这一行。';
      case 'sumOfRows': return `${quoted(found) || '这一行'}的数字等于上面各行之和，会重复计算；如果它是合计，请把它的开头写进映射的 "skip"。`;
      case 'rowUnused': return '这一行没有项目或指标的名称，没有使用；请补上名称，或在映射的 "skip" 中写明它的开头。';
      case 'bareDates': return `${quoted(found)}：各列按到那时为止的累计数读取；如果只是那段时间内的数，请先累加，并在表头写明。`;
      case 'planRule': return '请写明计划数怎样相加：在“计划进度规则”列写分期、累计或水平，或在映射的 "defaults" 中写 "planRule"；在此之前计划进度不使用。';
      case 'sharedMetrics': return '请在“包含指标”列写出共同完成它的指标的标识。';
      case 'moreUnreadable': return `单元格不再是导出时的 JSON：${quoted(found)}；请恢复原来的内容，或清空。`;
      case 'twoColumns': {
        const [field = '', ...others] = about.split(' ');
        return `${quoted(found)}和 ${others.join(' ')} 列都符合“${nameOf(field)}”，两列都没有使用；请在映射中为正确的一列写明 "field"。`;
      }
      case 'twoFields': return `${quoted(found)}可能是${about.split(', ').map((field) => `“${nameOf(field)}”`).join('或')}，没有使用；请在映射中写明 "field"。`;
      case 'headGone': return `映射要读取${quoted(found)}列，现在没有这个表头；如果改了名，请修改映射中的 "head"。`;
      case 'headNew': return `映射不认识${quoted(found)}；请把它加进映射，不需要时写 "field": null。`;
      case 'sheetGone': return `映射要读取工作表${quoted(found)}，文件里没有。`;
      case 'powerAbove': return `表头上方写着${quoted(found)}；数字按原样读取。请在映射中给适用的列写上 "factor": ${about}。`;
      case 'sideways': return '表头在第一列中自上而下，每个指标占一列；请复制表格，用“选择性粘贴—转置”改为一行一个指标。';
      case 'noTable': return '没有找到下面有项目或指标的表头；请检查文件，或写一个映射。';
      case 'fieldNeeded': return `没有写明${fields[about] ?? about}；请写进映射的 "constants"：${constants[about] ?? `"${about}": …`}，或在表格上方的单元格写“${nameOf(about === 'plan' ? 'planStart' : about)}”和内容。`;
    }
  },
  large: ({what, cell}, limit) => `单元格 ${cell} 有内容，而最多读取 ${limit} ${{rows: '行', columns: '列', cells: '格'}[what]}；请把数据复制到新的表格。`,
  mappingFault: ({at, expected}) => `映射的${at || '最外层'}应为${expectationOf(expected)}；请按 map.schema.json 改正。`,
  why: {noField: '没有字段符合它的表头', twoColumns: '符合的字段不止一个', apart: '它在表格之外', period: '报告里没有放这个日期的地方'},
  live: {
    page: '应为 CSV 表格，实为网页；请把表格发布为“逗号分隔值（.csv）”',
    encoding: (name) => `应为 ${name} 编码的文字，实为别的字节；请另存为“CSV UTF-8”`,
    noMapping: '页面上应有以它为 id、写着映射的元素，但没有找到；请写出它的 id，或映射文件的网址',
    mappingJson: '以它为 id 的元素里应为 JSON，实为别的文字；请改正',
    mappingUnread: (address, why) => `映射 ${address} 无法读取（${why}），因此表格没有读取。`,
    drawn: (address) => `已绘制表格 ${address}：`,
    undrawn: (address) => `没有绘制表格 ${address}：`,
    unused: (ref, text, why) => `${ref}：“${text}”没有使用：${why}。`,
    more: (count) => `另有 ${count} 处`,
    rest: (count) => `另有 ${count} 处，用 civic-progress import 可看到全部`,
  },
};

import type {DeskWords} from './words.js';

const number = new Intl.NumberFormat('zh-Hans');
/** Rounded down, so that what fails does not read as if it held. */
const decimal = (value: number): string => number.format(Math.floor(value * 100) / 100);
const visions = {full: '所有人', protanopia: '红色盲者', deuteranopia: '绿色盲者', tritanopia: '蓝色盲者'} as const;
const colourNames: DeskWords['look']['colourNames'] = {
  over: '超额部分', met: '达到目标', pace: '进展正常', partly: '部分兑现、略慢', behind: '落后、未达', progress: '未达目标，未知应有进度', neutral: '无可比目标', text: '文字', quiet: '次要文字', surface: '进展板底色', card: '卡片底色', track: '未完成部分', edge: '轮廓', focus: '焦点',
};

export const zhHans: DeskWords = {
  lang: 'zh-Hans',
  title: '承诺进展工作台',
  about: '从一张表到文章里的一块进展板。任何内容都不会离开这个浏览器。',
  language: '工作台的语言',
  steps: {bring: '带来', match: '对应', check: '核对', look: '查看', handOver: '交付'},
  undo: '撤销', redo: '重做', close: '关闭',
  kept: {kept: '已保存在此浏览器', refused: '此浏览器不保存内容（隐私窗口即如此）：关闭标签页后工作即消失。关闭之前，请在“交付”中把报告存为文件。'},
  otherTab: '这份报告在另一个标签页里也打开着；最后修改的标签页为准。请关闭其中一个。',
  nothingYet: '这里还没有报告。请先带来一张表或一份报告。',
  excerpt: '这里的计数只包括此处显示的内容。',
  counts: (errors, advice) => (errors + advice === 0 ? '没有发现问题' : [errors > 0 ? `${number.format(errors)} 处错误` : '', advice > 0 ? `${number.format(advice)} 处待看` : ''].filter(Boolean).join('，')),
  crash: (reason) => `工作台出了问题（${reason}）。此前的内容没有变；若不能继续，请重新载入页面，工作已保存。`,
  bring: {
    choose: '选择文件', drop: '或把文件拖到这里：.xlsx、.csv、.tsv、.html，或 .json 报告，20 MB 以内',
    paste: '粘贴表格', pasted: '点这里，再按 Ctrl+V（⌘V），粘贴从表格、文档或网页复制的单元格。',
    template: '从模板开始', templateXlsx: '模板（工作簿）', templateCsv: '模板（CSV）',
    samples: '用示例试一试', goOn: '接着上次', open: (name) => `打开 ${name}`, remove: (name) => `删除 ${name}`,
    again: '这份报告的新数字', againChoose: '选择新的表格；按上次的方式读取',
    mapping: '以前保存的对应文件也可以像其他文件一样带来。', mappingWaits: '对应文件已读。请再带来它所属的表格。', mappingUsed: '表格已按对应文件重新读取。',
    picture: '剪贴板里是一张图片，图片里没有单元格。请在表格或网页里复制单元格本身，再粘贴。',
    clipboardEmpty: '剪贴板里没有表格。请先复制单元格（连同表头），再粘贴。',
    noReport: (file) => `${file} 不是可以绘制的报告。此前打开的内容保持不变。请在文件中改正以下各处，再带来：`,
    brought: (file, figures) => `已读取 ${file}：${number.format(figures)} 个指标。`,
    noTable: '没有找到项目或指标的表格。请在下面说明表头在哪一行，各列是什么意思。',
  },
  match: {
    none: '无需对应：报告或模板已说明各列是什么。请继续核对。',
    sheet: '工作表', kind: '此工作表是', kinds: {figures: '指标或评定', report: '报告的字段', ignored: '不使用'},
    headRow: '表头所在行', headRows: '表头行数', end: '数据最后一行',
    headsHere: (from, to) => (to > from ? `第 ${from}、${to} 行是表头` : `第 ${from} 行是表头`), endHere: (row) => `第 ${row} 行是数据的最后一行`, rowsAbout: '在行号上拖动，或按 Shift 加方向键，即可选择行。',
    column: (letter, head) => `${letter} 列（${head}）的意思`, unused: '不使用', meaning: '列',
    factor: '数字乘以', measure: '统计什么（一行统计多项时）', unit: '单位', scale: '占比的写法', scales: {'': '按内容判断', fraction: '小数（0.527）', percent: '百分数（52.7）'},
    fill: '空格与上一格相同', dates: '日期先写', datesOf: {'': '按内容判断', dmy: '日', mdy: '月'}, decimal: '小数点', decimals: {'': '按内容判断', '.': '点', ',': '逗号'},
    category: '各行的类别',
    states: '评定用词的意思', statesAbout: '不认识的用词还不算评定。', undecided: '尚未决定', better: '方向', betters: {'': '不统一说明', more: '越多越好', less: '越少越好', neutral: '中性'},
    counted: (columns, rows) => (columns + rows === 0 ? '全部都已使用。' : `${number.format(columns)} 列、另有 ${number.format(rows)} 处未使用。`),
    notUsed: '未使用的内容及原因', mappingAbout: '句子里所说的映射，就是本页的各项选择。', save: '把对应存为文件', load: '载入对应文件',
    first: '前几个项目', firstNone: '计划起止日期和数据日期填好、项目可读之后，会画在这里。',
    replaced: '数字已从表格重新生成。在核对中所作的修改，可用“撤销”找回。',
    label: (sheet) => `原表${sheet === '' ? '' : `：${sheet}`}`,
  },
  check: {
    head: '报告', headAll: '报告的全部字段（表格）',
    fieldNames: {title: '标题', description: '简介', publisher: '发布方', publisherUrl: '发布方网址', plan: '计划的第一天和最后一天', planStart: '计划第一天', planEnd: '计划最后一天', asOf: '数据截至', published: '发布日期', lang: '文字的语言', category: '类别'},
    figures: '指标', findings: '发现', nothing: '没有发现问题。数字彼此相符；是否属实，只有你知道。',
    needed: (field) => `需要“${field}”，但没有填写。请在“核对”中填写。`,
    guessed: (field, found) => `“${field}”从表格推断为“${found}”。若不对，请在“核对”中改正。`,
    stateUnknown: (word) => `没有说明“${word}”是什么意思。项目的指标能说明进度时，它只在详情里显示。请在“对应”中说明，或改用已知的词。`,
    betterMissing: '没有说明越多越好还是越少越好，因此不从数值和目标计算占比。请在“对应”中统一说明，或加上“方向”一列。',
    inMatch: (ref) => `到“对应”中查看 ${ref}`,
    goTo: (ref) => `转到 ${ref}`, keep: '保留并说明理由', reason: '为什么如此', keepDone: '保留', keepAbout: '理由随报告一起发布。', known: (reason) => `已保留：${reason}`,
    more: (count) => `还有 ${number.format(count)} 处同类问题`,
    addRow: '加一行', removeRow: '删除此行', fillDown: '向下填充', addColumn: '加一列', addLanguage: '加一种语言',
    find: '查找', replaceBy: '替换为', replace: '全部替换', printedGone: (count) => `已去掉旧数值的 ${number.format(count)} 处“原文写法”，否则进展板仍会显示它。可用“撤销”找回。`,
    replacedIn: (count) => `已改 ${number.format(count)} 格。`,
    compare: '与以前的报告比较', compareChoose: '选择以前的报告或表格',
    compared: (title, {rose, fell, moved, added, gone, restated}) => {
      const parts = [[rose + fell, '个指标有变化'], [moved, '个目标有调整'], [restated, '个旧数字有修订'], [added, '个指标为新增'], [gone, '个指标已消失']] as const;
      const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${number.format(count)} ${words}`);
      return `与“${title}”相比：${said.length === 0 ? '没有指标变化' : said.join('，')}。`;
    },
    keys: '方向键在单元格间移动，Enter 修改，Esc 放弃修改，Shift 加方向键选择多格；Ctrl+C、Ctrl+V、Ctrl+D（向下填充）、Delete、Ctrl+Z。',
    drawn: '读者将看到的所选行', drawnNone: '计划起止日期和数据日期填好、此行可读之后，会画在这里。',
  },
  look: {
    element: '显示', elements: {board: '进展板', grid: '类别', summary: '摘要', ring: '圆环'}, width: '宽度', whole: '全部宽度', theme: '所在网页', themes: {light: '浅色', dark: '深色'}, elder: '大字',
    none: '有错误时无法绘制。核对中说明了是什么错误。', preview: '读者看到的样子',
    print: '打印或查看打印效果', settings: '外观', settingsAbout: '这些设置会写进代码和供发布的文件夹。图片仍用默认颜色。',
    scheme: '浅色或深色', schemes: {'': '随所在网页', auto: '随读者的系统', light: '始终浅色', dark: '始终深色'}, fold: '类别', folds: {'': '满 60 项时收起', categories: '收起', none: '展开'}, size: '文字大小（px）',
    colours: (scheme) => `${scheme}网页上的颜色`, colourNames,
    plainColours: '恢复默认颜色', coloursHold: '对比度足够，各种进展都能被所有人区分。',
    colourFinding({code, name, other, vision, found, expected}) {
      const [one, two] = [colourNames[name], other === null ? '' : colourNames[other]];
      switch (code) {
        case 'colour': return `“${one}”不是能盖住背景的颜色。`;
        case 'contrast': return `“${one}”在“${two}”上的对比度是 ${decimal(found)}:1，至少需要 ${decimal(expected)}:1 才看得清。`;
        case 'alike': return `“${one}”与“${two}”对${visions[vision]}太相近：色差 ${decimal(found)}，至少需要 ${decimal(expected)}。`;
      }
    },
  },
  handOver: {
    none: '有错误时没有可交付的内容。核对中说明了是什么错误。表格可以照现在的样子保存：', errors: '还有错误',
    files: '文件', report: '报告（JSON）', workbook: '表格（.xlsx）', rows: '表格（CSV）', mapping: '下一张表的对应文件', svg: '图片（SVG）', png: '图片（PNG）', card: '链接配图 1200 × 630', page: '进展板的 HTML（无脚本）', text: '进展板的文字',
    part: '范围', whole: '整块进展板',
    folder: '供发布的文件夹', address: '文件夹将来的网址', addressAbout: '请把压缩包解压到该处。下面的代码都指向这个网址。',
    addressWrong: (text) => `需要文件夹的网址，例如 https://city.example/pledges/，现在是“${text}”。`,
    zip: '文件夹压缩包（.zip）', working: '请稍候……', snippets: '粘贴到文章里的代码',
    noPicture: '此浏览器画不出这张图片；请用 SVG。',
  },
};

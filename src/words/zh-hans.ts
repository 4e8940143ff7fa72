import type {Finding} from '../schema/error.js';
import type {Format} from './format.js';
import type {Spot} from '../checker/scan.js';
import {rules} from './rule-words-zh-hans.js';
import {tableWords} from './table-words-zh-hans.js';
import {zhHansSeries} from './series-words.js';
import {shortened} from './shortened.js';
import type {Words} from './words.js';

const kinds: Readonly<Record<string, string>> = {string: '文字', number: '数字', integer: '整数', boolean: 'true 或 false', array: '列表', object: '对象'};

function printed(value: unknown): string {
  if (Array.isArray(value)) return `有${value.length}个成员的列表`;
  if (typeof value === 'object' && value !== null) return '对象';
  if (value === undefined) return '空缺';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function sentence({code, expected, found, hint}: Finding): string {
  const oneOf = (words: unknown): string => (words as unknown[]).map((word) => JSON.stringify(word)).join('、');
  const advice = hint === 'text' ? '；印出的写法请放进 "text"' : hint === 'leaveOut' ? '；不知道时请去掉这个字段' : hint === 'day' ? `；这个月只有${String(expected).slice(8)}天` : hint === 'percent' ? `；${found}%请写成${Number(found) / 100}` : '';
  const instead = `实为${printed(found)}${advice}。`;
  switch (code) {
    case 'type': return `应为${([] as unknown[]).concat(expected).map((kind) => kinds[String(kind)]).join('或')}，${instead}`;
    case 'required': return `缺少字段 "${expected}"，请补上。`;
    case 'enum': return `应为${(expected as unknown[]).length > 1 ? '其中之一：' : ''}${oneOf(expected)}，${instead}`;
    case 'minimum': return `应不小于${expected}，${instead}`;
    case 'maximum': return `应不大于${expected}，${instead}`;
    case 'above': return `应大于${expected}，${instead}`;
    case 'form': return `应写成 "${expected}" 这样的形式，${instead}`;
    case 'empty': return '文字是空的；没有文字时请去掉这个字段。';
    case 'few': return `列表至少要有${expected}个成员，${instead}`;
    case 'many': return `列表最多只能有${expected}个成员，${instead}`;
    case 'unknown': return '规范里没有这个字段，它会保留但不会被读取；请移到 "custom" 里，或检查拼写。';
    case 'depth': return `嵌套超过${expected}层；一份报告用不到20层。`;
    case 'version': return `报告的版本应不高于${expected}，${instead.slice(0, -1)}；请使用更新的 civic-progress。`;
    case 'newer': return `报告按高于${expected}的版本写成，新增的内容不会显示；请使用更新的 civic-progress。`;
  }
}

const counts = ({errors, advice, information, notes}: Readonly<Record<'errors' | 'advice' | 'information' | 'notes', number>>, {number}: Format): string =>
  `${number(errors)}个错误，${number(advice)}条建议，${number(information)}条信息，${number(notes)}条备注`;

/** 简体中文. */
export const zhHans: Words = {
  lang: 'zh-Hans',
  usage: `用法：civic-progress check 文件... [--json] [--lang en|zh-Hans]
      civic-progress render 文件 --target html|svg|png|card|text|wechat|email [--out 文件]
                     [--lang 语言] [--theme light|dark|auto] [--part 名称=值,...]
      civic-progress embed 文件 [--target script|iframe] [--base-url 网址] [--lang 语言]
      civic-progress preview 文件 [--port 端口] [--map M.json] [--lang 语言]
      civic-progress publish 文件 --base-url 网址 --out 文件夹 [--desk] [--lang 语言]
      civic-progress init 文件 [--lang en|zh-Hans]
      civic-progress import 文件 [--map M.json] [--out report.json] [--lang en|zh-Hans]
      civic-progress export 报告 --out 文件.xlsx|文件.csv [--lang en|zh-Hans]
      civic-progress template --out 文件.xlsx|文件.csv [--lang en|zh-Hans]
      civic-progress series 文件... --out 文件 [--lang en|zh-Hans]
      civic-progress desk [文件] [--open] [--port 端口] [--lang en|zh-Hans]
      civic-progress --help | --version

check 先检查报告是否符合 report.schema.json，再检查数据之间是否一致。
render 把报告写成不需要脚本就能看的样子。
embed 输出可以粘贴到网页里的代码。
preview 在浏览器中显示报告和检查结果，每次保存文件后重新绘制。
publish 写出任何网站服务器都能提供的文件夹：报告页、供 iframe 嵌入的页、脚本、oEmbed 应答，
以及供他人嵌入的代码。
init 把一份带示例数字的报告写进新文件。
import 把表格（.xlsx、.csv、.tsv、.html，或已发布表格的 https 网址）转成报告。
export 把报告写成表格，template 写出可以填写的示例表格。
check、render 和 preview 也能直接读取表格，方式与 import 相同；check、render、embed、preview 和 publish 也能读取系列：
画出最新一期报告，并一并读取其余各期。
series 把同一计划的各期报告写成一个系列，并指出细心的读者会问的地方；文件中已写明的变化和缺期会保留。
desk 在本机提供一个网页，把表格变成报告、核对并交付；任何内容都不会离开浏览器。按 Ctrl+C 结束。
除 init 和 preview 外，文件写成 - 时读取标准输入。

  --json           输出一份供程序读取的 JSON，不输出句子
  --lang           语言：check 的句子为 en 或 zh-Hans，默认随系统环境；
                   其他命令写出的文字默认随报告；publish 可用 en、zh-Hans、zh-Hant
  --target         写成什么；embed 为 script（默认）或 iframe
  --out            写入的文件；默认写到标准输出，png 和 card 必须写明文件；
                   publish：文件夹，新的、空的，或以前发布过的
  --theme          配色；默认为浅色，html 随网页
  --part           只画一部分：category=3、item=7、metric=标识，或 item=1,metric=2
  --over-time      画一个指标的历次数据，须写 --part metric=标识：svg 和 png 为图，其他为表
  --src            html：报告的网址，由组件载入
  --inline         html：把报告放进代码里
  --styles         html：把样式放进代码里；否则请链接 civic-progress.css
  --heading-level  html：第一个标题的级别，1 到 6
  --image-url      email：用 --target png 做出的图片的网址
  --font           png：字体文件，可写多个；默认用 fontconfig 给出的字体
  --scale          png：每个 px 的像素数，默认 2
  --width          png：图片的像素宽度，代替 --scale
  --map            表格怎样读取：import 写出的映射文件，或按 map.schema.json 自己写的
  --base-url       报告和组件文件所在文件夹的网址
  --desk           publish：一并发布工作台 desk.html
  --open           desk：在浏览器里打开
  --port           preview、desk：本机端口；默认：preview 用空闲的端口，desk 用 7410（若空闲）
  --help           显示本说明
  --version        显示版本

退出码：0 没有错误（可能有建议），1 有错误，2 用法不对，或文件无法读取、无法绘制。`,
  fault({code, word, expected = []}) {
    switch (code) {
      case 'command': return `没有命令“${word}”；可用的命令有 ${expected.join('、')}。`;
      case 'option': return `这里没有选项“${word}”。`;
      case 'value': return `选项“${word}”需要一个值，例如“${word} ${word === '--lang' ? 'zh-Hans' : expected[0]}”。`;
      case 'surplus': return `选项“${word}”不带值。`;
      case 'noCommand': return `缺少命令；可用的命令有 ${expected.join('、')}。`;
      case 'noFile': return '请写出报告文件。';
      case 'oneFile': return `一次只能处理一份报告；请去掉“${word}”。`;
      case 'choice': return `“${word}”无法识别；请从 ${expected.join('、')} 中选择。`;
      case 'form': return `“${word}”无法识别；请写成“${expected[0]}”这样。`;
      case 'needed': return `需要选项“${word}”；${expected.length === 1 ? `例如“${word} ${expected[0]}”` : `请从 ${expected.join('、')} 中选择`}。`;
    }
  },
  noLanguage: (tag, tags) => `没有“${tag}”的文字；请选择 ${tags.slice(0, -1).join('、')} 或 ${tags.at(-1)}。`,
  trouble(trouble, {number}) {
    switch (trouble.code) {
      case 'missing': return '找不到这个文件；请检查文件名和所在的文件夹。';
      case 'denied': return '没有读取这个文件的权限；请向文件所有者申请。';
      case 'directory': return '这是一个文件夹；请写出其中的 JSON 文件。';
      case 'empty': return '文件是空的；请重新保存报告。';
      case 'large': return `文件${trouble.size === null ? '超过上限' : `有 ${number(trouble.size / 1e6)} MB`}；最多读取 ${number(trouble.limit / 1e6)} MB。请确认它是一份报告，是的话请拆分。`;
      case 'encoding': return '文件不是 UTF-8 编码，可能是 GBK；请另存为 UTF-8。';
      case 'utf16': return '文件像是没有字节顺序标记的 UTF-16；请另存为 UTF-8。';
      case 'html': return '这是网页或 XML，不是 JSON；请保存数据文件本身，而不是显示它的网页。';
      case 'table': return '这是 CSV 一类的表格，不是 JSON；请先转成报告：civic-progress import 文件 --out report.json。';
      case 'workbook': return '这是 Excel 一类的工作簿，不是 JSON；请先转成报告：civic-progress import 文件 --out report.json。';
      case 'workbookLocked': return '工作簿设有密码；请在 Excel 中打开，去掉密码后另存再试。';
      case 'workbookOld': return '这是旧格式的工作簿（.xls，Excel 97 至 2003）；请另存为 .xlsx。';
      case 'workbookOds': return '这是 LibreOffice 的工作簿（.ods）；请另存为 .xlsx。';
      case 'workbookBinary': return '这是二进制工作簿（.xlsb）；请另存为 .xlsx。';
      case 'workbookBroken': return '这不是可以读取的工作簿，文件可能不完整，或由其他程序写成；请用 Excel 或 LibreOffice 打开后另存为 .xlsx。';
      case 'workbookEmpty': return '工作簿里没有填写的单元格；请确认文件是否正确。';
      case 'workbookLarge': return `工作簿解压后超过 ${number(trouble.limit / 1e6)} MB，承诺事项的表格不会这样大；请把有数据的工作表复制到新的工作簿。`;
      case 'sheetLarge': return tableWords.large(trouble, number(trouble.limit));
      case 'sheetsMany': return `文件里有 ${number(trouble.found)} 个工作表或表格，最多读取 ${number(trouble.limit)} 个；请把有数据的几个复制到新的文件。`;
      case 'noTables': return '这个网页里没有带行和列的表格；请保存显示表格的那一页或那一部分。';
      case 'pdf': return '这是 PDF，里面没有单元格；请向发布方索取工作簿，或把表格复制到工作簿。';
      case 'isJson': return '这是 JSON，不是表格；报告请用 civic-progress check 检查，用 export 写成表格。';
      case 'insecure': return '网址不是 https，数据可能在途中被改动；请使用 https 网址，或保存文件后再读取。';
      case 'address': return `服务器的回答是 ${trouble.status}；请检查网址，并确认表格已发布到网上。`;
      case 'mapping': return trouble.fault === 'missing' ? `没有映射文件 ${trouble.file}；请检查文件名，或去掉 --map，使用自动推测的映射。` : `${trouble.file} 不是映射文件：${trouble.fault === 'json' ? '它不是 JSON；请改正，或去掉 --map，使用自动推测的映射。' : tableWords.mappingFault(trouble.fault)}`;
      case 'system': return `无法读取文件（${trouble.error}）；请重试，或复制到别处再检查。`;
      case 'json': {
        const where = trouble.line === null ? '' : `第${trouble.line}行第${trouble.column}列：`;
        if (trouble.kind === 'end') return `${where}JSON 到这里就断了，文件可能不完整；请重新完整保存。`;
        if (trouble.kind === 'comma') return `${where}不是 JSON，“${trouble.found}”前面多了一个逗号；请去掉。`;
        if (trouble.kind === 'apart') return `${where}不是 JSON，与前一个值之间少了一个逗号；请补上。`;
        if (trouble.kind === 'number') return `${where}JSON 里没有 ${trouble.found}；没有数字时请去掉这个字段。`;
        return `${where}不是 JSON${trouble.line === null ? '' : `，这里不能是“${trouble.found}”`}；请改正，或重新保存文件。`;
      }
    }
  },
  level: {error: '错误', advice: '建议', info: '信息'},
  structure: {
    type: '值的类型不对', required: '缺少字段', enum: '不在允许的词里', minimum: '数字太小', maximum: '数字太大', above: '数字太小', form: '文字的形式不对',
    empty: '文字是空的', few: '列表太短', many: '列表太长', unknown: '规范里没有的字段', depth: '嵌套太深', version: '报告属于更新的主版本', newer: '报告属于更新的版本', twice: '一个对象里有重复的名称', digits: '数字的位数太多',
  },
  finding({code, ...finding}) {
    switch (code) {
      case 'twice': return `这个对象里 "${shortened(String(finding.found))}" 出现了两次，前一个在${zhHans.spot(finding.expected as Spot)}；只会读取最后一个，请去掉其中一个。`;
      case 'digits': return `${shortened(String(finding.found))}的位数超出了数字能保留的范围，会显示成${finding.expected}；请换用更大的单位，或取整。`;
      default: return sentence({...finding, code});
    }
  },
  form: (form) => `请写成 ${form}。`,
  rules,
  whole: '整份报告',
  item: (number, title) => `${number === null ? '' : `第${number}项`}${title === null ? '' : `“${title}”`}`,
  spot: ({line, column}) => `第${line}行第${column}列`,
  known: (reason) => `已知：${reason}`,
  more: (count, {number}) => `还有${number(count)}处；用 --json 可全部列出。`,
  counts: (all, format) => `${counts(all, format)}。`,
  nothing: '没有发现问题。',
  notCompared: '尚未比较数据：请先改正错误。',
  drawn: '建议和信息不是错误，不影响报告的显示。',
  noReport: '这不是可以绘制的报告；请改正上面的错误。“civic-progress check”会列出全部错误。',
  table: tableWords,
  undrawn(fault) {
    switch (fault.code) {
      case 'noPart': return `报告里没有“${fault.part}”；请使用文件中给出的标识或编号。`;
      case 'unwritten': return `无法写入 ${fault.file}（${fault.error}）；请检查文件夹及其权限。`;
      case 'unbuilt': return '缺少组件文件，无法得知它们的校验值；请运行“npm run build”，或从 npm 安装本软件包。';
      case 'noLibrary': return '生成 PNG 还需要一个软件包；请运行“npm install @resvg/resvg-wasm”。';
      case 'noFont': return '没有找到字体；请用 --font 写明一个，中文例如 NotoSansCJK-Regular.ttc。';
      case 'badFont': return `${fault.file} 不是可以使用的字体；请写明 TrueType 或 OpenType 文件（.ttf、.otf、.ttc）。`;
      case 'noGlyph': return `没有字体包含 ${fault.characters.slice(0, 20).map((one) => `${one}（U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}）`).join('、')}${
        fault.characters.length > 20 ? `等${fault.characters.length}个字符` : ''}；${fault.isNamed ? '请再用一个 --font 写明包含它们的字体' : '请安装一个，例如 fonts-noto-cjk，或用 --font 写明一个'}。`;
    }
  },
  crash: (reason) => `检查程序内部出错（${reason}）；请把文件一并反馈给 civic-progress。`,
  notChecked: '没有检查：数据、来源和文字是否属实，网址能否打开。',
  total: (files, all, unread, format) => `${format.number(files)}个文件：${counts(all, format)}${unread > 0 ? `；${format.number(unread)}个无法读取` : ''}。`,
  series: zhHansSeries,
  template: {
    title: '示例：今年的承诺', publisher: '单位名称', source: '示例：进展报告',
    housing: {
      label: '住房', office: '住房局', unit: '套',
      homes: {item: '新建住房', text: '年底前建成住房不少于1000套。', label: '建成住房', north: '北区', south: '南区', note: '这里的数字均为虚构。'},
      repairs: {item: '旧房修缮', label: '修缮住房', milestone: '咨询窗口开放'},
    },
    parks: {
      label: '公园绿地', office: '园林局',
      trees: {item: '行道树', text: '种植行道树不少于1000棵。', label: '种植树木', felled: '移除树木', unit: '棵'},
      playgrounds: {item: '儿童乐园', label: '改造儿童乐园', unit: '处', rate: '十分钟内可到公园的住房'},
    },
    air: {
      label: '空气与服务', office: '生态环境局',
      dust: {item: '空气更清洁', label: '细颗粒物年均浓度', unit: '微克/立方米', days: '空气优良天数', dayUnit: '天'},
      online: {item: '政务网上办', text: '所有事项都能网上申请。', milestone: '全部事项可网上申请'},
    },
  },
  init: {
    first: {
      title: '示例：今年的承诺', publisher: '单位名称',
      housing: {label: '住房', item: '新建住房', metric: '建成住房', unit: '套'},
      parks: {label: '公园', item: '行道树', metric: '种植树木', unit: '棵'},
      advice: {item: '咨询窗口', milestone: '窗口开放'},
    },
    written: (file) => `已写入 ${file}，其中是示例数字。请换成自己的数字，civic-progress preview ${file} 可边改边看；改完后运行：civic-progress check ${file}`,
    fault: (fault, file) => (fault.code === 'exists' ? `${file} 已经存在，保持不变；请写一个新文件名。` : `${file} 无法写入（${fault.error}）；请解决这个问题，或写另一个文件名。`),
  },
  upload: ({own, files}, base) => `请把 ${own.join('、')} 和软件包 dist 文件夹中的 ${files.join('、')} 上传到${base === null
    ? '嵌入代码所在网页的文件夹；其中的网址是相对的，用 --base-url 可写出完整网址' : ` ${base}`}。`,
  noPort: (port, error) => (error === 'EADDRINUSE' ? `端口 ${port} 已被占用；请换一个，或去掉 --port，自动选用空闲端口。` : `无法打开端口 ${port}（${error}）；请去掉 --port，自动选用空闲端口。`),
  preview: {
    serving: (file, address) => `${file} 显示在 ${address}，每次保存后重新绘制。按 Ctrl+C 结束。`,
    noFile: (file) => `“${file}”不能再次保存；请写本机上的一个文件。`,
    unread: '无法读取文件',
    drawn: (time) => `${time} 绘制。`,
    kept: (time) => `${time} 保存的文件无法绘制，显示的是此前最后一次的结果。请改正错误后再保存。`,
    none: '文件无法绘制；改正错误并保存后，这里会显示结果。',
    stopped: '预览已结束，这里不再更新；请重新启动。',
    title: '预览', board: '全部进展', categories: '类别', figures: '单个数据', figure: '数据',
    noFigures: '没有可以单独引用的数据：请给项目加上编号或标识，其中的每个数据就能单独放在网页上。',
    findings: '检查结果',
  },
  desk: {
    serving: (address) => `工作台在 ${address} ，请用浏览器打开。按 Ctrl+C 结束。`,
    unbuilt: '缺少工作台；请运行“npm run build”，或从 npm 安装本软件包。',
  },
  publish: {
    baseUrl: (text) => `选项“--base-url”需要文件夹的完整网址，例如 https://city.example/pledges/，不带查询、锚点和密码，路径只用英文字母、数字和“. _ ~ -”；实为“${text}”。`,
    insecure: (base) => `${base} 不是 https：使用 https 的网页无法嵌入。`,
    destination(fault, folder) {
      switch (fault.code) {
        case 'foreign': return `${folder} 里有别的文件；请写出空的、新的，或以前发布过的文件夹。`;
        case 'file': return `${folder} 不是文件夹，或者位于一个文件之内；请写出文件夹。`;
        case 'denied': return `没有写入 ${folder} 的权限；请向所有者申请，或换一个文件夹。`;
        case 'locked': return `另一个发布进程正在写入 ${folder}；请等它结束后再运行。`;
        case 'system': return `无法写入 ${folder}（${fault.error}）；请排除后重试，或换一个文件夹。`;
      }
    },
    stopped: '没有发布：请先改正错误。',
    noPicture: (reason) => `没有生成 board.png：${reason}`,
    done: (files, written, folder, format) => `${folder}：共${format.number(files)}个文件，其中${format.number(written)}个是新的或有变化。`,
    next: (base) => `请把文件夹放到 ${base}，并按 _headers（Netlify、Cloudflare）或 nginx.conf（nginx）发送响应头。要嵌入报告的人请看 ${base}snippets.html。`,
  },
  pages: {
    embed: '把这份进展放到您的网页上',
    figures: '数据（JSON）',
    forms: {'board.png': '图片（PNG）', 'board.svg': '图片（SVG）', 'board.txt': '纯文字'},
    copy: '复制',
    copied: '已复制。',
    copyByHand: '已选中：请按 Ctrl+C 复制，Mac 上按 ⌘C。',
    snippets: {
      script: {heading: '用脚本', note: '适用于可以运行脚本的网页。进展成为网页的一部分，宽度随网页；画出之前，以及脚本不能运行时，显示其中的文字。'},
      frame: {heading: '用框架（iframe）', note: '适用于只接受框架的网页。第二行让框架与内容同高；没有它，内容在框架里滚动。'},
      address: {heading: 'WordPress 等按网址嵌入的系统（oEmbed）', note: '请让这个网址单独占一行。链接也用这个网址。'},
      html: {heading: '完全不用脚本', note: '截至今天的全部内容，适用于不运行脚本的网页。以后的数据不会自动更新。'},
    },
  },
};

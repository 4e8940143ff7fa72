import type {Words} from './words.js';

/** Simplified Chinese. */
export const zhHans: Words = {
  lang: 'zh-Hans',
  heading: 'civic-progress：本页的问题',
  again: '再查一次',
  well: (count) => `没有问题：${count}个元素已注册，有数据，也有显示的位置。`,

  noElement: '页面上没有civic-progress的元素：请加上，例如<civic-report src="report.json"></civic-report>；也可能是编辑器保存时把它去掉了。',
  unknownTag: (tag, known) => `civic-progress没有<${tag}>这个元素：请改成其中之一：${known}。`,
  noScript: '页面上没有civic-progress的脚本：请加上<script type="module" src="…/civic-progress.js"></script>；编辑器不允许脚本时，请用iframe或静态图。',
  scriptPolicy: (src, directive) => `页面的安全策略拦下了${src}：请在响应头Content-Security-Policy的${directive}中加上它的来源。`,
  scriptUnreachable: (src) => `脚本${src}无法访问：请改正地址，或联系该服务器的管理者。`,
  scriptCors: (src) => `脚本${src}在另一个来源，那里不允许读取，而模块脚本和integrity需要读取：该服务器应发送“Access-Control-Allow-Origin: *”；或改用civic-progress.classic.js，并去掉type="module"、integrity和crossorigin。`,
  scriptFile: '页面是作为本地文件打开的，浏览器此时不运行模块脚本：请通过服务器打开，或改用civic-progress.classic.js。',
  scriptFailed: (src) => `脚本${src}可以访问，却没有注册任何元素：可能还没有送达，可能integrity属于另一个版本，可能优化插件改了它的type，也可能浏览器太旧；控制台的第一条错误会说明原因。`,
  trustedTypes: '页面要求Trusted Types，但不允许策略“civic-progress”：请在响应头Content-Security-Policy的trusted-types中加上它。',
  copies: (count, list) => `页面载入了${count}份civic-progress，只有第一份有效：请只留其中一份：${list}。`,
  undefinedTag: (tag) => `<${tag}>没有注册，而其他元素已注册：请载入${tag === 'civic-progress-trend' ? 'civic-trend.js' : '完整的文件'}，或导入它自己的模块。`,

  noSrc: (element) => `${element}没有报告：请用src写上报告的地址，或在可以的元素上用属性写上数字。`,
  policy: (src, directive) => `页面的安全策略拦下了数据${src}：请在响应头Content-Security-Policy的${directive}中加上它的来源。`,
  mixed: (src) => `页面是https而数据不是，浏览器因此拒绝：请把${src}中的http:改为https:。`,
  file: (src) => `页面是作为本地文件打开的，浏览器此时不载入数据：要显示${src}，请通过服务器打开，或把报告写在页面里。`,
  cors: (src) => `数据${src}可以访问，但服务器不允许其他页面读取：应发送“Access-Control-Allow-Origin: *”。`,
  unreachable: (src) => `数据${src}无法访问：请改正地址，或联系该服务器的管理者。`,
  slow: (src, seconds) => `数据${src}在${seconds}秒内没有送达：请联系该服务器的管理者。`,
  http: (src, status) => `${src}的服务器返回${status}：${status === 404 ? '没有这个文件，请改正地址' : '请联系其管理者'}。`,
  html: (src) => `${src}是网页而不是数据，常见的是登录页或错误页：请改正报告的地址。`,
  json: (src, start) => `数据${src}不是JSON，开头是“${start}”：请把报告存为UTF-8的JSON。`,
  type: (src, type) => `数据${src}的类型标为${type || '空'}，有的网络会因此拦下：服务器应发送“Content-Type: application/json”。`,
  schema: (src, count, first) => `数据${src}不符合报告格式，共${count}处，第一处：${first}。全部问题可用“npx civic-progress check --lang zh-Hans”列出。`,
  version: (src, needs, knows) => `报告${src}的版本是${needs}，本文件只认识${knows}：请载入更新的civic-progress。`,
  newer: (src, needs, knows) => `报告${src}的版本是${needs}，本文件只认识${knows}，新增的内容不会显示：请载入更新的civic-progress。`,
  missing: (element) => `报告中没有${element}要的部分：请改正category、item或metric。`,
  hidden: (element, by) => `${element}没有显示，因为${by}设了display: none：请让它显示。`,
  noWidth: (element) => `${element}没有宽度：请给它所在的栏设宽度，例如在弹性布局中用“flex: 1 1 20em”。`,
};

import type {WorkbookSentences} from './workbook-sentences.js';
import {quoted, nameOf, fields} from './table-sentences-zh-hans.js';

/** 只有工作簿才有的情况，以及在线表格不提示的内容. */
export const workbookSentences: WorkbookSentences = {
  finding({code, found, about}) {
    switch (code) {
      case 'formulaEmpty': return '文件里只有公式，没有结果，该指标没有数值；请打开工作簿，计算后保存。';
      case 'numberIsDate': return `“${nameOf(about)}”应为数字，实为日期 ${found}，可能是 Excel 自动转换的；请写出数字。`;
      case 'numberIsBoolean': return `“${nameOf(about)}”应为数字，实为 ${found}；请写出数字。`;
      case 'codeForm': return `${quoted(found)}不合标识的形式（字母、数字、点和短横），已略去。`;
      case 'codeRepeated': return `代码${quoted(found)}${about === '' ? '' : `在 ${about} `}已经用过，这里略去。`;
      case 'countForm': return `${quoted(found)}不是 1 以上的整数，已略去。`;
      case 'betterMissing': return '没有写明数值大好还是小好，就不按数值和目标计算百分比。如果全部相同，请在映射中写 "defaults": {"better": "more"}；否则请加一列“方向”。';
      case 'mergedNumber': return `${quoted(found)}在从 ${about} 起合并的单元格里，只算作那一行的；请把每个数字写进自己的单元格。`;
      case 'sheetNew': return `映射没有提到这个工作表，按${quoted(about)}的方式读取。`;
      case 'rowsHidden': return `工作簿没有显示第 ${found} 行，但它们被读取了；请显示出来看看会公布什么，或删去这些行。`;
      case 'columnsHidden': return `工作簿没有显示 ${found} 列，但它们被读取了；请显示出来看看会公布什么，或在映射中写 "field": null。`;
      case 'guessed': return `${fields[about] ?? about}认定为${quoted(found)}；不对时请在映射的 "constants" 中写明。`;
    }
  },
  why: {
    total: '它是其他行的合计', note: '它是注释', noTable: '其中没有项目或指标的表格', ignored: '映射不读取它', help: '它是模板的说明', hidden: '工作簿没有显示它：请显示它，或在映射中为它写 "kind": "figures"', noLabel: '它没有名称', plan: '不知道计划进度的规则：请在映射的 "defaults" 中写明 "planRule"', head: '它重复了表头',
    aboveHead: '它在表格上方', notInSchema: '规范里还没有它的字段', twice: '它出现了两次', unread: '无法读取', noFigure: '这一行没有它所属的内容', missing: '它说明没有数', sheetName: '类别取自一列',
  },
};

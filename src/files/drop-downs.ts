import type {Feature} from 'write-excel-file/universal';
import {getCellAddress, getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings, sanitizeAttributeValue, sanitizeTextContent} from 'write-excel-file/utility';
import type {Choices} from '../tables/write/choices.js';

/** Signs that a list of words may have in a workbook; a longer one is not offered. */
const longest = 255;

/**
 * What the writer of workbooks needs for cells that offer words: a list in each, which takes no other word where it is closed.
 *
 * @param sheets the cells of each sheet
 * @see ECMA-376 part 1, 18.3.1.33
 */
export function dropDowns(sheets: readonly (readonly Choices[])[]): Feature<Blob> {
  return {files: {transform: {'xl/worksheets/sheet{id}.xml': {transform(xml, _, {sheetIndex}) {
    const lists = (sheets[sheetIndex] ?? []).filter(({words}) => words.join(',').length <= longest && !words.some((word) => /[,"]/.test(word)));
    if (lists.length === 0) return xml;
    const markup = lists.map(({top, bottom, column, words, isClosed}) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="${isClosed ? 1 : 0}" sqref="${sanitizeAttributeValue(`${getCellAddress(top, column)}:${getCellAddress(bottom, column)}`)}"><formula1>${sanitizeTextContent(`"${words.join(',')}"`)}</formula1></dataValidation>`);
    return insertElementMarkupAccordingToOrderOfSiblings(xml, `<dataValidations count="${lists.length}">${markup.join('')}</dataValidations>`, getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet')!, 'worksheet');
  }}}}};
}

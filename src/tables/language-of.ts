import {isBlank} from './cell.js';
import type {Sheet} from './sheet.js';

const spanish = /\b(?:el|la|los|las|del|de la|para|por|con|avance|meta|programa|indicador|cumplido)\b|ci\u00f3n\b/gi;
const french = /\b(?:le|les|des|du|au|aux|et|pour|une|avec|sur|engagement|objectif|avancement|indicateur|cible|taux|valeur|montant)\b/gi;
const german = /\b(?:der|die|das|und|mit|von|im|für|bis|ziel|einheit|bemerkung|stand|frist|noch|nicht)\b/gi;
const portuguese = /\b(?:do|da|dos|das|em|uma|com|prazo|eixo|previsto|realizado|unidade)\b|n\u00e3o\b|[\u00e7\u00f5](?:\u00e3o|\u00f5es|es)\b/gi;
const italian = /\b(?:il|gli|della|delle|dei|degli|di|nel|stato|obiettivo|indicatore|valore)\b/gi;
const dutch = /\b(?:het|een|van|voor|doelstelling|eenheid)\b/gi;
const indonesian = /\b(?:dan|yang|untuk|tahun|jumlah|satuan|sasaran|realisasi)\b/gi;
const english = /\b(?:the|of|and|for|to|by|target|status|promise|indicator)\b/gi;

/** Letters that no other of the languages has; those of Scandinavia share theirs, and are none of the others. */
const byLetters: readonly (readonly [lang: string, letters: RegExp])[] = [['pl', /[ąćęłńśź]/gi], ['cs', /[ěřů]/gi], ['tr', /[ğşı]/g], ['vi', /[ơưạ-ỹ]/gi], ['', /[åæø]/gi]];

/** The language of the words in some sheets, by their script and commonest words; null where nothing tells it. */
export function languageOf(sheets: readonly Sheet[]): string | null {
  let text = '';
  for (const {cells} of sheets) {
    for (const row of cells) {
      for (const cell of row ?? []) if (typeof cell === 'string' && !isBlank(cell)) text += ` ${cell.slice(0, 200)}`;
      if (text.length > 20_000) break;
    }
  }
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const scripts: readonly (readonly [string, number])[] = [
    ['ja', count(/[\u3040-\u30ff]/g) * 20], ['ko', count(/\p{Script=Hangul}/gu)], ['zh', count(/\p{Script=Han}/gu)], ['ar', count(/\p{Script=Arabic}/gu)], ['cyrillic', count(/\p{Script=Cyrillic}/gu) / 3],
    ['latin', count(/\p{Script=Latin}/gu) / 3],
  ];
  const [script, amount] = mostOf(scripts);
  if (amount < 2) return null;
  if (script === 'zh') return count(/[們個務與對這國產實總務業區發標進計劃單項類別]/g) > count(/[们个务与对这国产实总业区发标进计划单项类别]/g) ? 'zh-Hant' : 'zh-Hans';
  // Letters that only one of the languages of a script has.
  if (script === 'cyrillic') return count(/[їєґ]/gi) > 0 ? 'uk' : count(/[ўјљњћђѓќ]/gi) > 0 ? null : count(/[ыэё]/gi) > 0 ? 'ru' : null;
  if (script !== 'latin') return script;
  const words: readonly (readonly [string, number])[] = [...byLetters.map(([lang, letters]) => [lang, count(letters)] as const), ['nl', count(dutch)], ['id', count(indonesian)],
    ['en', count(english)], ['es', count(spanish)], ['fr', count(french)], ['de', count(german)], ['pt', count(portuguese)], ['it', count(italian)]];
  const [lang, most] = mostOf(words);
  // Two languages that are as common as each other tell nothing.
  return most === 0 || words.filter(([, number]) => number === most).length > 1 ? null : lang || null;
}

/** The name that was counted most, the first of equals. */
const mostOf = (counts: readonly (readonly [name: string, count: number])[]): readonly [name: string, count: number] => [...counts].sort(([, one], [, other]) => other - one)[0]!;

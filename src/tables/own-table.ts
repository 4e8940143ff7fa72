import type {TableMapping} from './mapping.js';
import {readHead} from './match-head.js';

/** Whether the columns of a table are those of the template, each under its own name. */
export const isOwnTable = ({columns = []}: TableMapping): boolean => columns.length >= 8 && columns.every(({head, field}) => readHead(head).fields.some((one) => one.field === field && one.rank === 3));

import type {Words} from './words.js';

/** English. */
export const en: Words = {
  lang: 'en',
  heading: 'civic-progress: what is wrong on this page',
  again: 'Look again',
  well: (count) => `Nothing is wrong: ${count === 1 ? 'one element is' : `${count} elements are`} registered, with data and room.`,

  noElement: 'The page has no civic-progress element: add one, such as <civic-report src="report.json"></civic-report>; an editor may have taken it out when the page was saved.',
  unknownTag: (tag, known) => `<${tag}> is no element of civic-progress: correct it to one of ${known}.`,
  noScript: 'The page has no script of civic-progress: add <script type="module" src="…/civic-progress.js"></script>; where an editor takes scripts out, use the iframe or the static drawing.',
  scriptPolicy: (src, directive) => `The page's security policy blocks ${src}: add its origin to ${directive} in the header Content-Security-Policy.`,
  scriptUnreachable: (src) => `The script ${src} cannot be reached: correct its address, or ask whoever runs that server.`,
  scriptCors: (src) => `The script ${src} is on another origin that does not allow to be read, which module scripts and integrity need: its server has to send "Access-Control-Allow-Origin: *"; else load civic-progress.classic.js without type="module", integrity and crossorigin.`,
  scriptFile: 'The page was opened as a file, where browsers run no module scripts: open it through a server, or load civic-progress.classic.js.',
  scriptFailed: (src) => `The script ${src} can be reached, and yet has registered nothing: it may still be on its way, its integrity may be that of another version, an optimiser may have changed its type, or the browser is too old; the first error in the console says which.`,
  trustedTypes: 'The page asks for Trusted Types and does not allow the policy "civic-progress": add it to trusted-types in the header Content-Security-Policy.',
  copies: (count, list) => `The page loads civic-progress ${count} times, and only the first copy counts: keep one of ${list}.`,
  undefinedTag: (tag) => `<${tag}> is not registered, though other elements are: load ${tag === 'civic-progress-trend' ? 'civic-trend.js' : 'the whole drop-in file'}, or import its own module.`,

  noSrc: (element) => `${element} has no report: give it src="address of a report", or figures as attributes where it takes them.`,
  policy: (src, directive) => `The page's security policy blocks the data at ${src}: add its origin to ${directive} in the header Content-Security-Policy.`,
  mixed: (src) => `The page is secure and the data is not, so the browser refuses it: write https: in place of http: in ${src}.`,
  file: (src) => `The page was opened as a file, where browsers load no data: open it through a server, or put the report into the page, to have ${src} drawn.`,
  cors: (src) => `The data at ${src} can be reached, but its server does not let other pages read it: it has to send "Access-Control-Allow-Origin: *".`,
  unreachable: (src) => `The data at ${src} cannot be reached: correct the address, or ask whoever runs that server.`,
  slow: (src, seconds) => `The data at ${src} has not come within ${seconds} seconds: ask whoever runs that server.`,
  http: (src, status) => `The server of ${src} answers ${status}: ${status === 404 ? 'there is no such file; correct the address' : 'ask whoever runs it'}.`,
  html: (src) => `At ${src} there is a web page and no data, often a sign-in or an error page: correct the address of the report.`,
  json: (src, start) => `The data at ${src} is not JSON, it begins with "${start}": save the report as JSON, in UTF-8.`,
  type: (src, type) => `The data at ${src} is sent as ${type || 'nothing in particular'}, which some networks hold back: its server should send "Content-Type: application/json".`,
  schema: (src, count, first) => `The data at ${src} is no valid report, in ${count === 1 ? 'one place' : `${count} places, the first`}: ${first}. "npx civic-progress check" lists all.`,
  version: (src, needs, knows) => `The report at ${src} is of version ${needs} and this file knows ${knows}: load a newer civic-progress.`,
  newer: (src, needs, knows) => `The report at ${src} is of version ${needs} and this file knows ${knows}: it is drawn without what is new; load a newer civic-progress.`,
  missing: (element) => `The report has no such part as ${element} asks for: correct category, item or metric.`,
  hidden: (element, by) => `${element} is not shown, because of display: none on ${by}: show that.`,
  noWidth: (element) => `${element} has no width: give the column it stands in one, in a row of flexible boxes for example by "flex: 1 1 20em".`,
};

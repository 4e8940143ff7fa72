import {heights, standard, widths} from './oembed.js';
import {immutableName} from './published-file.js';

/** Media types by ending; without a charset where the type has none. */
const types = {
  html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json', svg: 'image/svg+xml', png: 'image/png', txt: 'text/plain',
} as const;

/** To be kept for ever, since another content has another name; or asked for anew each time, which costs nothing where the ETag is the same. */
const cacheControl = (isImmutable: boolean): string => (isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache');

/** For every file: any page may read it, also one in a sandboxed frame, whose origin is `null`; and nobody guesses what it is. */
const always = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
} as const;

/**
 * The file `_headers` of Netlify and Cloudflare Pages, which send an ETag by themselves. A rule for each file, since values of
 * several rules would be joined.
 *
 * @param path  path of the published folder, with both slashes
 * @param names names of the files, and whether each is named by its content
 */
export function headersFile(path: string, names: readonly (readonly [name: string, isImmutable: boolean])[]): string {
  const rule = (address: string, ending: string, isImmutable: boolean): string => [
    address,
    ...Object.entries({
      'Cache-Control': cacheControl(isImmutable), ...always,
      ...(ending === 'json' ? {'Content-Type': types.json} : {}),
    }).map(([name, value]) => `  ${name}: ${value}`),
  ].join('\n');
  const rules = names.flatMap(([name, isImmutable]) => {
    const ending = name.split('.').at(-1)!;
    // Both hosts give a page out without its ending as well, and the index by its folder.
    const addresses = ending === 'html' ? [name, name === 'index.html' ? '' : name.replace(/\.html$/, '')] : [name];
    return addresses.map((address) => rule(path + address, ending, isImmutable));
  });
  return `# For Netlify and Cloudflare Pages. This file has to lie in the topmost folder of the site: ${path === '/' ? 'here' : 'put its rules into the file there'}.\n\n${rules.join('\n\n')}\n`;
}

/** Matches whole numbers from a limit of three digits that ends in 0 on. */
function from(limit: number): string {
  const [hundreds, tens] = [Math.floor(limit / 100), Math.floor(limit / 10) % 10];
  return [`${hundreds}[${tens}-9][0-9]`, ...(hundreds < 9 ? [`[${hundreds + 1}-9][0-9][0-9]`] : []), '[1-9][0-9][0-9][0-9]+'].join('|');
}

/** The file for nginx, to be included in a `server`; with it `maxwidth` and `maxheight` of oEmbed are honoured. */
export function nginxFile(path: string): string {
  const headers = (isImmutable: boolean): string => Object.entries({'Cache-Control': cacheControl(isImmutable), ...always})
    .map(([name, value]) => `  add_header ${name} "${value}";`).join('\n');
  // The largest size that is not above the one asked for; below the smallest one, the smallest.
  const choose = (variable: string, argument: string, sizes: readonly number[]): string => sizes.map((size, i) =>
    `  if ($arg_${argument} ~ "^(?:${i === 0 ? '[0-9]+' : from(size)})$") { set $${variable} ${size}; }`).join('\n');
  const shared = `  types { ${Object.entries(types).map(([ending, type]) => `${type} ${ending};`).join(' ')} }
  charset utf-8;
  charset_types ${Object.entries(types).flatMap(([ending, type]) => (/html|png|json/.test(ending) ? [] : [type])).join(' ')};
  gzip on;
  gzip_vary on;
  gzip_types ${Object.entries(types).flatMap(([ending, type]) => (/html|png/.test(ending) ? [] : [type])).join(' ')};
  etag on;`;
  return `# For nginx: include this file in the server whose root has the published folder at ${path}

location "${path}" {
${shared}
  index index.html;
${headers(false)}
}

location ~ "^${path.replaceAll('.', '\\.')}${immutableName}$" {
${shared}
${headers(true)}
}

# The nearest size not above the one that is asked for.
location = "${path}oembed.json" {
  set $civic_width ${standard.width};
  set $civic_height ${standard.height};
${choose('civic_width', 'maxwidth', widths)}
${choose('civic_height', 'maxheight', heights)}
  rewrite ^ "${path}oembed-\${civic_width}x\${civic_height}.json" last;
}
`;
}

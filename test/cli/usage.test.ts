import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {command, qingdao, root} from './command.js';

test('--help and -h print the usage on stdout and end with 0', async () => {
  for (const args of [['--help'], ['-h'], ['check', '--help'], ['nonsense', '--help']]) {
    const {code, stdout, stderr} = await command(args);
    assert.match(stdout, /^Usage: civic-progress check FILE/);
    assert.match(stdout, /Exit code: 0 no errors/);
    assert.equal(stderr, '');
    assert.equal(code, 0);
  }
  assert.match((await command(['--help', '--lang', 'zh-Hans'])).stdout, /^用法：civic-progress check 文件/);
});

test('--version prints the version of the package', async () => {
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const {code, stdout} = await command(['--version']);
  assert.equal(stdout, `${version}\n`);
  assert.equal(code, 0);
});

const wrong: readonly (readonly [readonly string[], RegExp])[] = [
  [[], /A command is missing; the commands are check, render, embed, preview, publish, init, import, export, template, series, desk\./],
  [['chek', 'x.json'], /There is no command "chek"; the commands are check, render, embed, preview, publish, init, import, export, template, series, desk\./],
  [['check'], /Name the file of a report\./],
  [['check', qingdao, '--jsn'], /There is no option "--jsn" here\./],
  [['check', qingdao, '-x'], /There is no option "-x" here\./],
  [['check', qingdao, '--json=yes'], /The option "--json" takes no value\./],
  [['check', qingdao, '--lang'], /The option "--lang" needs a value/],
  [['check', qingdao, '--lang', '--json'], /The option "--lang" needs a value/],
  [['check', qingdao, '--lang', 'fr'], /There are no words in "fr"; choose en or zh-Hans\./],
  [['check', qingdao, '--__proto__'], /There is no option "--__proto__" here\./],
  [['check', qingdao, '--out', 'x'], /There is no option "--out" here\./],
  [['import'], /Name the file of a report\./],
  [['import', 'a.csv', '--base-url', 'x'], /There is no option "--base-url" here\./],
  [['export', qingdao], /The option "--out" is needed; for example "--out report\.xlsx"\./],
  [['template'], /The option "--out" is needed; for example "--out template\.xlsx"\./],
  [['template', 'a.xlsx', '--out', 'b.xlsx'], /One report at a time; take out "a\.xlsx"\./],
  [['check', qingdao, '--map'], /The option "--map" needs a value, such as "--map figures\.xlsx\.map\.json"\./],
  [['init'], /Name the file of a report\./],
  [['init', 'a.json', 'b.json'], /One report at a time; take out "b\.json"\./],
  [['init', 'a.json', '--lang', 'fr'], /There are no words in "fr"; choose en or zh-Hans\./],
  [['series'], /Name the file of a report\./],
  [['series', qingdao], /The option "--out" is needed; for example "--out series\.json"\./],
  [['series', qingdao, '--out', 'x.json', '--lang', 'fr'], /There are no words in "fr"; choose en or zh-Hans\./],
  [['publish'], /Name the file of a report\./],
  [['publish', qingdao], /The option "--base-url" is needed; for example "--base-url https:\/\/city\.example\/pledges\/"\./],
  [['publish', qingdao, '--base-url', 'https://city.example/'], /The option "--out" is needed; for example "--out public"\./],
  [['publish', qingdao, '--base-url', '--out', 'x'], /The option "--base-url" needs a value, such as "--base-url https:\/\/city\.example\/pledges\/"\./],
  [['publish', qingdao, 'second.json', '--base-url', 'https://city.example/', '--out', 'x'], /One report at a time; take out "second\.json"\./],
  [['publish', qingdao, '--json', '--base-url', 'https://city.example/', '--out', 'x'], /There is no option "--json" here\./],
  [['check', qingdao, '--target', 'svg'], /There is no option "--target" here\./],
  [['render', qingdao], /The option "--target" is needed; choose one of html, svg, png, card, text, wechat, email\./],
  [['render', qingdao, '--target', 'pdf'], /"--target pdf" is not known; choose one of html, svg, png/],
  [['render', qingdao, qingdao, '--target', 'svg'], /One report at a time; take out "/],
  [['render', qingdao, '--target', 'png'], /The option "--out" is needed; for example "--out report\.png"\./],
  [['render', qingdao, '--target', 'svg', '--part', 'seven'], /"--part seven" cannot be read; write it like "item=1,metric=2"\./],
  [['render', qingdao, '--target', 'svg', '--lang', 'tlh'], /There are no words in "tlh"; choose zh-Hans, .*\bfr\b/],
  [['embed', qingdao, '--target', 'html'], /"--target html" is not known; choose one of script, iframe\./],
];

for (const [args, sentence] of wrong) {
  test(`civic-progress ${args.map((arg) => (arg === qingdao ? 'FILE' : arg)).join(' ')} says what is wrong, with the usage, on stderr, and ends with 2`, async () => {
    const {code, stdout, stderr} = await command(args);
    assert.match(stderr, sentence);
    assert.match(stderr, /\n\nUsage: civic-progress check FILE/);
    assert.equal(stdout, '');
    assert.equal(code, 2);
  });
}

test('wrong usage is said in Chinese too', async () => {
  const {code, stderr} = await command(['chek'], {LC_ALL: 'zh_CN.UTF-8'});
  assert.match(stderr, /没有命令“chek”；可用的命令有 check、render、embed、preview、publish、init、import、export、template、series、desk。\n\n用法：/);
  assert.equal(code, 2);
});

// Sends the requests of the test, in its order, to the server at `BASE_URL`.

import { openAsBlob } from 'node:fs';
import { Encoder, UsageError } from 'PACKAGE';

const { styles, forms } = new Encoder({ baseUrl: process.env.BASE_URL });
const names = ['blue', 'black', 'brown'];
const color = { R: 100, G: 200, B: 150 };
const hostile = 'a/b&c,d;e=f é%|';

await styles.simple('blue', names, color);
await styles.simpleExploded('blue', names, color);
await styles.label('blue', names, color);
await styles.labelExploded('blue', names, color);
await styles.matrix('blue', names, color);
await styles.matrixExploded('blue', names, color);
const values = { scalar: 'blue', list: names, object: color };
await styles.form(values);
await styles.formExploded(values);
await styles.spaces(values);
await styles.pipes(values);
await styles.deep(values);
await styles.json(values);
await styles.reserved(values);
await styles.cookie(values);
await styles.cookieExploded(values);
const headers = { 'x-scalar': 'blue', 'x-list': names, 'x-object': color };
await styles.header(headers);
await styles.headerExploded(headers);
await styles.simple(hostile, [hostile, 'x'], color);
await styles.matrix('', ['', 'x'], color);
await styles.form({ scalar: '', list: ['', 'x'], object: {} });
await styles.form({ scalar: hostile, list: [hostile, 'x'] });
await styles.formExploded({ scalar: hostile, list: [] });
await styles.reserved({ scalar: 'a/b?c=1&d+e#f[g] 50%25' });
await styles.nested({ filter: { created: { gte: 1 }, tags: ['a b', 'c'] } });
await styles.objects({ list: [{ R: 1 }, { G: 2 }] });
await styles.constants();
await styles.same('in path', { x: 'in query', xHeader: 'in header', xCookie: ['in', 'cookie'] });
for (const rejected of ['', '.']) {
  try {
    await styles.simple(rejected, ['x'], color);
    process.exit(1);
  } catch (error) {
    if (!(error instanceof UsageError)) {
      throw error;
    }
  }
}

await forms.urlEncoded({
  name: hostile,
  tags: ['a b', 'c&d'],
  color,
  deep: color,
  lines: [{ R: 1 }, { G: 2 }],
  joined: ['x', 'y,z'],
});
const file = await openAsBlob(process.env.FILE);
const bytes = (text) => new TextEncoder().encode(text);
await forms.multipart(
  { purpose: 'a\r\nb é', color, numbers: [1, 2], note: 'say "hi"' },
  {
    file: { content: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), name: 'p"1".png' },
    attachments: [
      { content: file, name: 'page.txt' },
      { content: bytes('two'), name: 'two.txt', type: 'text/plain' },
    ],
  },
);
await forms.fileOnly({ file: { content: file, name: 'page.txt' } });
await forms.optionalContent();
await forms.picture(bytes('a'));
await forms.picture(bytes('a'), { headers: { 'content-type': 'image/png' } });
await forms.patch({ name: 'x' });

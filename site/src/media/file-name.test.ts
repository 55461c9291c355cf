import { describe, expect, it } from 'vitest';
import { fileName, joinedName } from './file-name.ts';

describe('a published file name', () => {
  it.each([
    ['Smart Health action plan 2024.pdf', 'Smart-Health-action-plan-2024.pdf'],
    ['Présentation – Économie & santé.PDF', 'Presentation-Economie-sante.pdf'],
    ['Παρουσίαση.pptx', 'Paroysiasi.pptx'],
    ['Звіт 2024.docx', 'Zvit-2024.docx'],
    ['v1.2 (final).tar.gz', 'v1.2-final.tar.gz'],
    ['../../x', 'x'],
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\temp\\deck.pdf', 'deck.pdf'],
    ['..', 'file'],
    ['.htaccess', 'file.htaccess'],
    ['', 'file'],
    ['???.pdf', 'file.pdf'],
    ['a\u0000b\n.pdf', 'a-b.pdf'],
    ['a..b...c.pdf', 'a.b.c.pdf'],
    ['%2e%2e%2fx.pdf', '2e-2e-2fx.pdf'],
    ['noextension', 'noextension'],
    ['strange.ex tension', 'strange.ex-tension'],
    ['name.verylongextension', 'name.verylongextension'],
    ['<script>.svg', 'script.svg'],
  ])('of %j is %s', (name, published) => {
    expect(joinedName(fileName(name))).toBe(published);
  });

  it.each(['عرض'.repeat(100), '演'.repeat(300), 'a'.repeat(300), '-.'.repeat(200)])(
    'is never longer than 100 characters, never empty and keeps its extension',
    (long) => {
      const published = joinedName(fileName(`${long}.pdf`));
      expect(published).toMatch(/^[A-Za-z0-9][A-Za-z0-9.-]*\.pdf$/);
      expect(published.length).toBeLessThanOrEqual(100);
    },
  );

  it('takes a suffix before the extension', () => {
    expect(joinedName(fileName('map.png'), '-640')).toBe('map-640.png');
  });
});

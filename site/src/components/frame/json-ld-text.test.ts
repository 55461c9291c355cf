import { describe, expect, it } from 'vitest';
import { jsonLdText } from './json-ld-text.ts';

const about = (name: string) =>
  jsonLdText({ '@context': 'https://schema.org', '@type': 'NewsArticle', name });

describe('JSON-LD inside a script element', () => {
  it('cannot be ended by a text of an editor', () => {
    const text = about('</script><script>alert(1)</script><!--');
    expect(text).not.toContain('<');
  });

  it('still says what the editor wrote', () => {
    const name = 'Small < large & "quoted" </script>';
    expect(JSON.parse(about(name))).toHaveProperty('name', name);
  });
});

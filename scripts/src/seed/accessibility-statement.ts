import type { Page } from '@pilotpress/shared-types';
import type { Draft } from './draft.ts';

/**
 * The model form of the European Union (Implementing Decision (EU) 2018/1523), filled in as far as that
 * can be done before anyone runs the site.
 *
 * @param today - the day on which it is entered, `2024-02-05`
 */
export function accessibilityStatement(today: string): Draft<Page> {
  return {
    title: 'Accessibility statement',
    slug: 'accessibility-statement',
    summary:
      'How far this website can be used by everyone, what is known to fall short, and whom to tell when something does not work.',
    body: `Whoever runs this website is committed to making it accessible, in accordance with the national law that transposes Directive (EU) 2016/2102 of the European Parliament and of the Council.

This accessibility statement applies to this website and to the files offered on it.

## Compliance status

This website is **partially compliant** with the Web Content Accessibility Guidelines version 2.2, level AA, and with EN 301 549, because of the points listed below and because nobody from outside has examined it yet.

## Non-accessible content

The content listed below is not accessible for the following reasons.

### Non-compliance with the accessibility regulations

- Presentations and documents are offered as files. The sample PDF files have headings, lists and described pictures, but have not been tested against PDF/UA. The sample slides in PowerPoint format have titles and described pictures, and have not been tested with a screen reader.
- The order in which a screen reader reads slides with diagrams can differ from the order that the eye would choose.

### Disproportionate burden

No use is made of this exception.

### Content not within the scope of the applicable legislation

Websites to which we link, such as registration forms, are the responsibility of those who run them.

## Preparation of this accessibility statement

This statement was prepared on ${today}, the day on which the sample content was entered. It rests on the automated checks that the makers of the software run themselves, and not on an audit.

The statement was last reviewed on ${today}.

## Feedback and contact information

Something does not work for you, or you need a file in another form? Tell whoever runs this website. *Their name, e-mail address and telephone number belong here before the site is opened to the public.*

## Enforcement procedure

If you get no answer, or one that does not satisfy you, you can turn to the body that the member state has put in charge of enforcement. *Its name and address belong here before the site is opened to the public.*`,
  };
}

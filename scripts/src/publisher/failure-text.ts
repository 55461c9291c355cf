import type { PublicationRun } from '@pilotpress/shared-types';

/** Why a publication failed, for a terminal. */
export function failureText({ problems }: PublicationRun): string {
  const paragraphs = problems.map(({ type, title, field, text, remedy }) => {
    const place = [
      type === null ? null : title === null ? type : `${type} "${title}"`,
      field === null ? null : `field ${field}`,
    ].filter((part) => part !== null);
    return [...(place.length === 0 ? [] : [`${place.join(', ')}:`]), text, remedy].join('\n  ');
  });
  return ['The site was not published, so what was live stays live.', ...paragraphs].join('\n\n');
}

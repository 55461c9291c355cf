import { z } from 'zod';

/** What is read of an answer of Lighthouse. */
export const lighthouseResultSchema = z.object({
  runtimeError: z.object({ message: z.string() }).optional(),
  environment: z.object({ hostUserAgent: z.string(), benchmarkIndex: z.number() }),
  categories: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({
      title: z.string(),
      score: z.number().nullable(),
      displayValue: z.string().optional(),
      errorMessage: z.string().optional(),
      details: z.unknown().optional(),
    }),
  ),
});
export type LighthouseResult = z.infer<typeof lighthouseResultSchema>;

/** A page as Lighthouse found it. */
export interface AuditedPage {
  readonly template: string;
  readonly result: LighthouseResult;
  /** Bytes of HTML and CSS as they were sent, with their headers. */
  readonly textBytes: number;
}

/** What Lighthouse scores, by its name there. */
const CATEGORIES = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'best practices',
  seo: 'SEO',
} as const;

type Row = Readonly<Record<string, number | string>>;

/** The scores of each template, of 100, and how quick the machine was at that time in Lighthouse's own measure. */
export function scoreTable(pages: readonly AuditedPage[]): Readonly<Record<string, Row>> {
  const rows = pages.map(({ template, result, textBytes }) => {
    const scores = Object.entries(CATEGORIES).map(
      ([id, name]) => [name, scoreOf(result, id)] as const,
    );
    const row: Row = {
      ...Object.fromEntries(scores),
      'HTML + CSS bytes': textBytes,
      'benchmark index': Math.round(result.environment.benchmarkIndex),
    };
    return [template, row] as const;
  });
  return Object.fromEntries(rows);
}

/** For each score under 100, a line that names the audits that were not passed, those that count most first. */
export function shortfalls(pages: readonly AuditedPage[]): readonly string[] {
  return pages.flatMap(({ template, result }) =>
    Object.entries(CATEGORIES).flatMap(([id, name]) => {
      const score = scoreOf(result, id);
      if (score === 100) return [];
      return `${template}, ${name} ${String(score)}: ${failedAudits(result, id).join('; ')}`;
    }),
  );
}

/** The audits of which Lighthouse says on any page that it could not make them, each once. */
export function unmadeAudits(pages: readonly AuditedPage[]): readonly string[] {
  const audits = pages.flatMap(({ result }) => Object.values(result.audits));
  const unmade = audits.filter(({ errorMessage }) => errorMessage !== undefined);
  return [...new Set(unmade.map(({ title }) => title))];
}

/** `–` where an audit that counts could not be made. */
function scoreOf({ categories }: AuditedPage['result'], id: string): number | '–' {
  const score = categories[id]?.score ?? null;
  return score === null ? '–' : Math.round(score * 100);
}

function failedAudits({ categories, audits }: AuditedPage['result'], category: string): string[] {
  const refs = categories[category]?.auditRefs ?? [];
  return refs
    .toSorted((one, other) => other.weight - one.weight)
    .flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (audit === undefined) return [];
      const { title, score, displayValue, errorMessage } = audit;
      if (errorMessage !== undefined && weight > 0) return `${title} (${errorMessage})`;
      if (score === null || score === 1) return [];
      return displayValue === undefined ? title : `${title} (${displayValue})`;
    });
}

import type { ContentType } from '@pilotpress/shared-types';
import type { z } from 'zod';
import type { FieldProblem } from './field-problem.ts';
import { fieldProblem } from './field-problem.ts';
import type { Mapping } from './mapping.ts';
import type { Populate } from './query.ts';

/** An entry as a value of the domain, with its identity. */
export type DomainEntry = Readonly<Record<string, unknown>> & { readonly documentId: string };

type Reading = { readonly entry: DomainEntry } | { readonly problems: readonly FieldProblem[] };

/** How one type is asked for and read. */
export interface StrapiDocument<S extends z.ZodType = z.ZodType> {
  readonly type: ContentType;
  /** Below `/api/`. */
  readonly path: string;
  /** A single type, which has one entry or none. */
  readonly single: boolean;
  readonly populate: Populate;
  /** The form of an entry in the store. */
  readonly schema: S;
  /** The wire schema, for whoever compares it with the CMS. */
  readonly wire: z.ZodType;
  /**
   * Wire, domain, rules of a moment: the whole way of one entry. Made once for all entries, since a
   * schema takes far longer to make than to use. Throws nothing on account of an entry.
   */
  readonly readerAt: (moment: Date) => (raw: unknown, mapping: Mapping) => Reading;
}

/** A value of the domain before its enumerations are checked. */
type Unchecked<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Unchecked<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Unchecked<T[Key]> }
      : T;

interface DocumentParts<W extends z.ZodType, S extends z.ZodType> {
  readonly type: ContentType;
  readonly path: string;
  readonly single?: boolean;
  readonly populate: Populate;
  readonly wire: W;
  readonly schema: S;
  /** The schema with the rules that depend on the moment; `schema` itself unless given. */
  readonly schemaAt?: (moment: Date) => z.ZodType<z.output<S>>;
  readonly toDomain: (wire: z.output<W>, from: Mapping) => Unchecked<z.input<S>>;
}

export function defineDocument<W extends z.ZodType, S extends z.ZodType<DomainEntry>>({
  schemaAt,
  toDomain,
  single = false,
  ...parts
}: DocumentParts<W, S>): StrapiDocument<S> {
  const { wire, schema } = parts;
  return {
    ...parts,
    single,
    readerAt: (moment) => {
      const domainSchema = schemaAt?.(moment) ?? schema;
      return (raw, mapping) => {
        const onWire = wire.safeParse(raw, { reportInput: true });
        if (!onWire.success) return { problems: onWire.error.issues.map(fieldProblem) };
        const domain = domainSchema.safeParse(toDomain(onWire.data, mapping), {
          reportInput: true,
        });
        if (!domain.success) return { problems: domain.error.issues.map(fieldProblem) };
        return { entry: domain.data };
      };
    },
  };
}

import { Box, Flex, Link, Status, Typography } from '@strapi/design-system';
import type { StatusVariant } from '@strapi/design-system';
import type { EntryState, EntryView, HiddenEntry, ProblemView } from '../publisher/panel-views.ts';
import { EntryLink, ProblemList } from './problem-list.tsx';
import { usePolled } from './use-polled.ts';
import { WORDS, stateInWords } from './words.ts';

/** What Strapi tells a panel beside the form of an entry, as far as it is read. */
interface EditView {
  readonly model: string;
  /** There is none while an entry is new. */
  readonly document?: {
    readonly documentId: string;
    readonly updatedAt?: string;
    readonly status?: string;
  };
}

/** The panel of Strapi's edit view that tells whether visitors see the entry. */
export function EntryPanel({ model, document }: EditView) {
  if (document === undefined) return null;
  const { documentId, updatedAt = '', status = '' } = document;
  return {
    title: WORDS.title,
    content: (
      <EntryStanding
        address={`/pilotpress/entries/${model}/${documentId}`}
        version={`${updatedAt} ${status}`}
      />
    ),
  };
}

const isSettled = ({ state }: EntryState): boolean => state === 'live' || state === 'draft';

/** Milliseconds for which an answer is good. */
const pause = ({ entry }: EntryView): number => (isSettled(entry) ? 15_000 : 2000);

interface EntryStandingProps {
  readonly address: string;
  /** Changes whenever the entry is saved or published. */
  readonly version: string;
}

function EntryStanding({ address, version }: EntryStandingProps) {
  const { answer, hasFailed } = usePolled<EntryView>(address, pause, version);
  if (answer === null) return hasFailed ? <Typography>{WORDS.unasked}</Typography> : null;
  const { entry, lost, wordsOnly } = answer;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <State entry={entry} />
      {entry.state === 'failed' && (
        <Box>
          {!entry.areOwn && (
            <Typography tag="p" fontWeight="bold">
              {WORDS.others}
            </Typography>
          )}
          <ProblemList problems={entry.areOwn ? entry.problems.map(ofThis) : entry.problems} />
        </Box>
      )}
      <Hidden words={WORDS.lost} entries={lost} />
      <Hidden words={WORDS.wordsOnly} entries={wordsOnly} />
    </Flex>
  );
}

/** Whose problem it is one sees: its edit view is open. */
const ofThis = (problem: ProblemView): ProblemView => ({ ...problem, entry: null });

const COLOURS: Readonly<Record<EntryState['state'], StatusVariant>> = {
  draft: 'neutral',
  live: 'success',
  unreachable: 'warning',
  held: 'warning',
  waiting: 'primary',
  building: 'primary',
  failed: 'danger',
};

function State({ entry }: { readonly entry: EntryState }) {
  const { short, long } = stateInWords(entry);
  const page = pageOf(entry);
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} role="status">
      <Status variant={COLOURS[entry.state]} size="S">
        <Typography fontWeight="bold">{short}</Typography>
      </Status>
      <Typography>{long}</Typography>
      {page !== null && (
        <Link href={page} isExternal>
          {entry.state === 'live' ? WORDS.openPage : WORDS.openEarlier}
        </Link>
      )}
    </Flex>
  );
}

/** Where visitors see the entry now. */
function pageOf(entry: EntryState): string | null {
  if (entry.state === 'live') return entry.url;
  return 'visible' in entry ? (entry.visible?.url ?? null) : null;
}

interface HiddenProps {
  readonly words: string;
  readonly entries: readonly HiddenEntry[];
}

function Hidden({ words, entries }: HiddenProps) {
  if (entries.length === 0) return null;
  return (
    <Box background="warning100" padding={3} hasRadius>
      <Typography tag="p">{words}</Typography>
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={2} paddingTop={2}>
        {entries.map(({ field, target }) => (
          <li key={`${field} ${target.editView}`}>
            <Typography variant="pi" textColor="neutral600" tag="p">
              {WORDS.field(field)}
            </Typography>
            <EntryLink entry={target} />
          </li>
        ))}
      </Flex>
    </Box>
  );
}

import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { NamedEntry, ProblemView } from '../publisher/panel-views.ts';
import { NAMED, WORDS, atBegin } from './words.ts';

/** The name of an entry, which leads to its edit view. */
export function EntryLink({ entry }: { readonly entry: NamedEntry }) {
  return (
    <Link tag={RouterLink} to={entry.editView}>
      {atBegin(entry)}
    </Link>
  );
}

/** Why the site could not be published: whose entry it is, which field, and what to do. */
export function ProblemList({ problems }: { readonly problems: readonly ProblemView[] }) {
  const rest = problems.length - NAMED;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {problems.slice(0, NAMED).map((problem, index) => (
        <Problem key={index} problem={problem} />
      ))}
      {rest > 0 && (
        <Typography tag="li" textColor="neutral600">
          {WORDS.more(rest)}
        </Typography>
      )}
    </Flex>
  );
}

function Problem({ problem: { entry, field, text, remedy } }: { readonly problem: ProblemView }) {
  return (
    <Box tag="li">
      {entry !== null && (
        <div>
          <EntryLink entry={entry} />
        </div>
      )}
      {field !== null && (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {WORDS.field(field)}
        </Typography>
      )}
      <Typography tag="p">
        {text} {remedy}
      </Typography>
    </Box>
  );
}

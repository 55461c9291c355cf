import { Box, Button, Flex, Link, Status, Typography } from '@strapi/design-system';
import { Widget, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { createGlobalStyle } from 'styled-components';
import type { SiteView } from '../publisher/panel-views.ts';
import { ProblemList } from './problem-list.tsx';
import { usePolled } from './use-polled.ts';
import { WORDS, buildingInWords } from './words.ts';

type Reachable = Extract<SiteView, { reachable: true }>;

/** How long an answer is good for: while something is under way one wants to see it move. */
const pause = (view: SiteView): number =>
  view.reachable && (view.state === 'building' || view.again) ? 2000 : 10_000;

/**
 * Strapi gives a widget a fixed height, and a width that grows with its longest line and is then cut. What
 * went wrong is to be read whole.
 */
const Whole = createGlobalStyle`
  [data-strapi-widget-id$='pilotpress-site'] {
    [data-radix-scroll-area-viewport] > div {
      /* Over the style attribute of the library that scrolls. */
      display: block !important;
    }

    main {
      height: auto;
      min-height: 261px;
      overflow-wrap: anywhere;
    }
  }
`;

/** How the site stands, on the home page. */
export function SiteWidget() {
  const { answer, hasFailed, ask } = usePolled<SiteView>('/pilotpress/publisher', pause);
  if (answer === null) {
    return hasFailed ? <Widget.Error>{WORDS.unasked}</Widget.Error> : <Widget.Loading />;
  }
  if (!answer.reachable) {
    return (
      <Status variant="warning">
        <Typography>{WORDS.unreachable}</Typography>
      </Status>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Whole />
      <Standing view={answer} />
      {answer.mayPublish && <PublishButton canBegin={canBegin(answer)} onAsked={ask} />}
      {answer.failure !== null && (
        <Box>
          <Box paddingBottom={3}>
            <Status variant="danger">
              <Typography fontWeight="bold">{WORDS.failed(answer.failure.at)}</Typography>
            </Status>
          </Box>
          <ProblemList problems={answer.failure.problems} />
        </Box>
      )}
    </Flex>
  );
}

/** Whether a wish would begin a publication that does not come anyway. */
const canBegin = ({ state, again }: Reachable): boolean => state === 'idle' && !again;

function Standing({ view }: { readonly view: Reachable }) {
  const { liveSince, siteUrl } = view;
  const underWay = underWayInWords(view);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {liveSince === null ? (
        <Status variant="neutral">
          <Typography>{WORDS.neverLive}</Typography>
        </Status>
      ) : (
        <Status variant="success">
          <Flex justifyContent="space-between" gap={2} wrap="wrap">
            <Typography fontWeight="bold">{WORDS.liveSince(liveSince)}</Typography>
            <Link href={siteUrl} isExternal>
              {WORDS.openSite}
            </Link>
          </Flex>
        </Status>
      )}
      {underWay !== null && (
        <Status variant={view.state === 'held' ? 'warning' : 'primary'}>
          <Typography role="status">{underWay}</Typography>
        </Status>
      )}
    </Flex>
  );
}

function underWayInWords({ state, again, building }: Reachable): string | null {
  if (state === 'held') return WORDS.held;
  if (building !== null) return buildingInWords(building);
  return again ? WORDS.soon : null;
}

interface PublishButtonProps {
  readonly canBegin: boolean;
  readonly onAsked: () => void;
}

function PublishButton({ canBegin, onAsked }: PublishButtonProps) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isAsking, setAsking] = useState(false);
  const publish = async (): Promise<void> => {
    setAsking(true);
    try {
      await post('/pilotpress/publisher/publish');
      toggleNotification({ type: 'success', message: WORDS.asked });
    } catch (error) {
      const message = error instanceof Error ? error.message : WORDS.notAsked;
      toggleNotification({ type: 'danger', message });
    }
    setAsking(false);
    onAsked();
  };
  return (
    <Button
      variant="secondary"
      loading={isAsking}
      disabled={!canBegin}
      onClick={() => void publish()}
    >
      {WORDS.publish}
    </Button>
  );
}

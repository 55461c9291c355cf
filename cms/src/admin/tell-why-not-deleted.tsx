import type { StrapiApp } from '@strapi/strapi/admin';
import { useNotification } from '@strapi/strapi/admin';
import { useEffect } from 'react';

const ID = 'why-not-deleted';

/** What Redux passes on when a request of the media library was answered with an error. */
interface Refusal {
  readonly type: 'adminApi/executeMutation/rejected';
  readonly meta: { readonly arg: { readonly endpointName: string } };
  readonly payload: { readonly name: string; readonly message: string };
}

type Notify = ReturnType<typeof useNotification>['toggleNotification'];

/**
 * Shows why files and folders were not deleted together: the media library keeps the CMS's answer to
 * itself there, and says no more than that something went wrong.
 */
export function tellWhyNotDeleted(app: StrapiApp): void {
  let notify: Notify = () => undefined;
  // Notifications belong to React. What starts a plugin is the one place of ours in which it always runs.
  function Start({ setPlugin }: { readonly setPlugin: (id: string) => void }) {
    const { toggleNotification } = useNotification();
    useEffect(() => {
      notify = toggleNotification;
      setPlugin(ID);
    }, [setPlugin, toggleNotification]);
    return null;
  }
  app.registerPlugin({ id: ID, name: ID, initializer: Start, isReady: false });
  app.addMiddlewares([
    () => () => (next) => (action) => {
      if (isRefusalToDelete(action)) {
        const { message } = action.payload;
        // The newest notification hides the others, so this one comes after the media library's own.
        setTimeout(() => {
          notify({ type: 'danger', message, timeout: READING_TIME });
        }, 0);
      }
      const answer: unknown = next(action);
      return answer;
    },
  ]);
}

/** Milliseconds in which one reads where a few files are used. */
const READING_TIME = 20_000;

function isRefusalToDelete(action: unknown): action is Refusal {
  const { type, meta, payload } = action as Partial<Refusal>;
  return (
    type === 'adminApi/executeMutation/rejected' &&
    meta?.arg.endpointName === 'bulkDeleteItems' &&
    payload?.name === 'ApplicationError'
  );
}

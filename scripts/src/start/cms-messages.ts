/** What the CMS process tells the launcher, over the channel between parent and child. */
export type CmsMessage =
  | { readonly type: 'first-administrator'; readonly email: string }
  | { readonly type: 'progress'; readonly text: string }
  /** It ends without having become ready, and why. */
  | { readonly type: 'failed'; readonly text: string }
  | { readonly type: 'ready' };

/** Whether a message is one of ours; libraries inside the CMS may send their own. */
export function isCmsMessage(message: unknown): message is CmsMessage {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  switch (message.type) {
    case 'ready':
      return true;
    case 'progress':
    case 'failed':
      return 'text' in message && typeof message.text === 'string';
    case 'first-administrator':
      return 'email' in message && typeof message.email === 'string';
    default:
      return false;
  }
}

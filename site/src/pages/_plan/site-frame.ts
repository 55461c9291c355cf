import { kept } from '../../content/index.ts';
import { frameView } from '../_views/frame-view.ts';
import { siteTexts } from './site-texts.ts';

/** What every page shows around its own content, with links to what this build has. */
export const siteFrame = kept(async () => frameView((await siteTexts()).fieldLink));

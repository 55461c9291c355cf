import { describeManifest } from '../../../testing/manifest-behaviour.mts';
import { startCms } from '../../../testing/running-cms.mts';

describeManifest('SQLite', startCms);

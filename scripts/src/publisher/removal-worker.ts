// Removes the folders that it is given, on a thread of its own.
import { rmSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

for (const folder of workerData as readonly string[]) {
  rmSync(folder, { recursive: true, force: true });
}

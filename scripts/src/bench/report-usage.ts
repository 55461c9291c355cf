// Loaded before a program: what it took is written to the file that PILOTPRESS_USAGE names when it ends.
import { writeFileSync } from 'node:fs';

const file = process.env.PILOTPRESS_USAGE;
process.on('exit', () => {
  if (file === undefined) return;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = {
    milliseconds: performance.now(),
    processorMilliseconds: (userCPUTime + systemCPUTime) / 1000,
    bytes: maxRSS * 1024,
  };
  writeFileSync(file, JSON.stringify(usage));
});
